/** One page of each kind, by its address inside a language folder: what axe looks at, since it is slow. */
export const keyPages = [
  '',
  'foreword/',
  'partnership/',
  'aims/',
  'priorities/',
  'priorities/exploitation/',
  'assessment/',
  'consultation/',
  'achievements/',
  'glossary/',
  'contacts/',
  'formats/',
  'accessibility/',
  'changes/',
  'all/',
  '404.html',
];

/** The pages worth a picture. */
export const picturedPages = ['', 'assessment/', 'contacts/', 'priorities/exploitation/', 'glossary/'];
