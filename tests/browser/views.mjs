/** How pages are looked at: the size of the window, and what the reader's system asks for. */

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 800 };
/** The width between the margins of an A4 sheet. */
const paper = { width: 718, height: 1000 };
const plain = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' };

export const views = {
  wide: { size: wide, media: plain },
  lively: { size: wide, media: { ...plain, reducedMotion: 'no-preference' } },
  livelyPhone: { size: { width: 360, height: 800 }, media: { ...plain, reducedMotion: 'no-preference' } },
  dark: { size: wide, media: { ...plain, colorScheme: 'dark' } },
  forcedLight: { size: wide, media: { ...plain, forcedColors: 'active' } },
  forcedDark: { size: wide, media: { ...plain, forcedColors: 'active', colorScheme: 'dark' } },
  print: { size: paper, media: { ...plain, media: 'print' } },
  narrow: { size: narrow, media: plain },
};

/** Gives a tab one of the views. */
export async function show(tab, { size, media }) {
  await tab.setViewportSize(size);
  await tab.emulateMedia(media);
}
