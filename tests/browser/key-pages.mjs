/** The pages worth a picture: one of each kind, by its address inside a language folder. The cover has no language. */
export const picturedPages = {
  home: '',
  assessment: 'assessment/',
  partnership: 'partnership/',
  contacts: 'contacts/',
  priority: 'priorities/exploitation/',
  glossary: 'glossary/',
  formats: 'formats/',
};
