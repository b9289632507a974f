/** Reads a style sheet into its rules: only as much of CSS as the checks of style sheets ask about. */

/**
 * The statements of a sheet. Each has its `text` (a selector, an at-rule's head or a declaration), its `line`, and
 * `inside`: the statements of its block, or undefined when it has none.
 */
export function parse(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const reader = { plain, at: 0 };
  const statements = readStatements(reader);
  if (reader.at < plain.length)
    throw new Error(`a block is closed that was not opened, at line ${lineAt(plain, reader.at)}`);
  return statements;
}

function readStatements(reader) {
  const statements = [];
  for (;;) {
    const { text, line, end } = readText(reader);
    if (end === '{') {
      statements.push({ text, line, inside: readStatements(reader) });
      reader.at++;
      continue;
    }
    if (text) statements.push({ text, line });
    if (end !== ';') return statements;
  }
}

/** Reads up to a brace or a semicolon that is in no string and no brackets. Leaves a closing brace unread. */
function readText(reader) {
  const { plain } = reader;
  const start = reader.at + plain.slice(reader.at).match(/^\s*/)[0].length;
  let depth = 0;
  let at = start;
  for (; at < plain.length; at++) {
    const char = plain[at];
    if (char === '\\') at++;
    else if (char === '"' || char === "'") at = endOfString(plain, at);
    else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (depth === 0 && '{};'.includes(char)) break;
  }
  const end = plain[at];
  reader.at = end === '}' || at >= plain.length ? at : at + 1;
  return { text: plain.slice(start, at).trim(), line: lineAt(plain, start), end };
}

function endOfString(plain, start) {
  for (let at = start + 1; at < plain.length; at++) {
    if (plain[at] === '\\') at++;
    else if (plain[at] === plain[start]) return at;
  }
  return plain.length;
}

function lineAt(plain, at) {
  return plain.slice(0, at).split('\n').length;
}
