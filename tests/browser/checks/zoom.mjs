/**
 * Is a page whole when it is zoomed by four, which is a window of 320 pixels (WCAG 1.4.4 and 1.4.10)?
 * No text is lost, cut off or drawn on other text. Judges what `spacing` measured before it set anything.
 */
import { judgeFit } from '../fit.mjs';

export function check({ spacing, spacingNarrow }) {
  return [
    ...judgeFit(spacing.before, 0, 'at 1280 pixels'),
    ...judgeFit(spacingNarrow.before, spacing.before.letters, 'zoomed by four'),
  ];
}
