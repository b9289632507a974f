/**
 * Does a page hold still for readers who ask for less motion? Nothing may move for more than a hundredth of a second.
 */

export function look(tab) {
  return tab.evaluate(() => {
    const { name } = window.probe;
    const most = 0.01;
    const seconds = (list) =>
      Math.max(...list.split(',').map((part) => parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)));
    const kinds = [undefined, '::before', '::after', '::details-content', '::backdrop', '::marker'];
    const moves = (style) => {
      const eases = style.transitionProperty !== 'none' && seconds(style.transitionDuration) > most;
      const plays = style.animationName !== 'none' && seconds(style.animationDuration) > most;
      return eases || plays || style.scrollBehavior === 'smooth';
    };
    /** A rule that fades from page to page, unless it holds only where motion is welcome. */
    const fades = (rules) =>
      [...rules].some((rule) => {
        if (rule.constructor.name === 'CSSViewTransitionRule') return rule.navigation === 'auto';
        if (rule.media && !matchMedia(rule.media.mediaText).matches) return false;
        return rule.cssRules ? fades(rule.cssRules) : false;
      });
    const all = [document.documentElement, ...document.querySelectorAll('body, body *')];
    const moving = all.flatMap((element) =>
      kinds.filter((kind) => moves(getComputedStyle(element, kind))).map((kind) => name(element) + (kind ?? '')),
    );
    return {
      asked: matchMedia('(prefers-reduced-motion: reduce)').matches,
      count: all.length,
      moving,
      running: document.getAnimations().length,
      fades: [...document.styleSheets].some((sheet) => fades(sheet.cssRules)),
    };
  });
}

export function check({ motion: { asked, count, moving, running, fades } }) {
  if (!asked || count < 2) return ['no motion was measured'];
  return [
    ...moving.slice(0, 3).map((name) => `${name} moves although the reader wants less motion`),
    ...(running ? [`${running} animations run although the reader wants less motion`] : []),
    ...(fades ? ['the page fades in although the reader wants less motion'] : []),
  ];
}
