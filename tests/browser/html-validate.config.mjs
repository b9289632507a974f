/** The rules of html-validate that the pages are held to. A rule is off only for the reason that stands beside it. */
export const config = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  // The Living Standard has <details> as flow content that may stand in a table's header cell; this checker takes it for
  // a section.
  elements: ['html5', { details: { inherit: 'details', sectioning: false } }],
  rules: {
    // Search engines cut titles at 70 letters. Readers with many tabs need the name of the page and that of the plan.
    'long-title': 'off',
    // Telephone numbers hold together by the style sheet. Hard spaces would be copied with the number.
    'tel-non-breaking': 'off',
  },
};
