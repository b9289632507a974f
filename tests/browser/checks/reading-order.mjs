/**
 * Are figures drawn from left to right on a right-to-left page?
 *
 * Phone numbers, signed figures, spans of years, e-mail and web addresses are found in the text of the page
 * (controls of direction left out) and each of their characters is measured where it is drawn.
 */

const patterns = {
  phone: String.raw`(?<!\d)0\d{2,4}(?: \d{3,4}){1,3}(?!\d)`,
  signed: String.raw`(?<![\p{L}\d\-–])[\-−+]\d[\d.,]*\s?[%٪]?`,
  years: String.raw`(?<!\d)\d{4}\s?[–\-]\s?\d{2,4}(?!\d)`,
  email: String.raw`[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+`,
  web: String.raw`(?:https?:\/\/|www\.)[\w.\-\/#?=&%]+`,
};

export function look(tab) {
  return tab.evaluate(measure, Object.values(patterns).join('|'));
}

export function check({ page, readingOrder }) {
  if (page.spoken.dir !== 'rtl') return [];
  const wrong = readingOrder.filter((figure) => figure.drawn !== figure.text);
  return wrong.map((figure) => `"${figure.text}" is drawn "${figure.drawn}"`);
}

/** Was such a text found and measured? A minus may be a hyphen or a sign of its own. */
export function measured({ readingOrder }, text) {
  const plain = (value) => value.replace('−', '-');
  return readingOrder.some((figure) => plain(figure.text) === plain(text));
}

/** Runs in the page: the figures found, each as it reads and as it is drawn from left to right, line by line. */
function measure(pattern) {
  const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

  /** The nearest element around a text that begins a line of its own. */
  function blockOf(element) {
    const flows = ['inline', 'contents', 'ruby'].includes(getComputedStyle(element).display);
    return flows && element.parentElement ? blockOf(element.parentElement) : element;
  }

  function charactersOf(node) {
    const all = [...node.data].length === node.data.length ? [...node.data] : node.data.split('');
    return all.map((char, offset) => ({ char: /\s/.test(char) ? ' ' : char, node, offset }));
  }

  /** Every drawn character of the page, with a line break between blocks. */
  function readCharacters() {
    const characters = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let block = null;
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent.checkVisibility()) continue;
      const around = blockOf(parent);
      if (around !== block) characters.push({ char: '\n' });
      block = around;
      characters.push(...charactersOf(walker.currentNode));
    }
    return characters.filter(({ char }) => !controls.test(char));
  }

  function boxOf({ node, offset }) {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getClientRects()[0];
  }

  /** The characters as an eye meets them: top line first, each line from left to right. */
  function drawn(characters) {
    const boxed = characters.map((character) => ({ char: character.char, box: boxOf(character) }));
    const lines = [];
    for (const { char, box } of boxed.filter(({ box }) => box?.width)) {
      const line = lines.find(({ middle }) => middle > box.top && middle < box.bottom);
      const entry = { char, left: box.left };
      if (line) line.entries.push(entry);
      else lines.push({ middle: (box.top + box.bottom) / 2, entries: [entry] });
    }
    const inOrder = ({ entries }) => entries.sort((a, b) => a.left - b.left).map(({ char }) => char);
    return lines.flatMap(inOrder).join('');
  }

  const characters = readCharacters();
  const text = characters.map(({ char }) => char).join('');
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => {
    const figure = characters.slice(match.index, match.index + match[0].length);
    const visible = figure.filter((character) => boxOf(character)?.width);
    return { text: visible.map(({ char }) => char).join(''), drawn: drawn(figure) };
  });
}
