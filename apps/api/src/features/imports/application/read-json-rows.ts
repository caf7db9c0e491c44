import { recordOf } from '@raccordo/agency';
import { UnreadableFileError } from '../import.errors.ts';
import type { SourceRow } from '../source-row.ts';

interface Element {
  readonly line: number;
  readonly text: string;
}

/** Records of a JSON array one by one, so that a broken one rejects itself and not the file. */
export function* readJsonRows(text: string): Generator<SourceRow> {
  for (const { line, text: element } of elementsOf(text)) {
    let value: unknown;
    try {
      value = JSON.parse(element);
    } catch {
      yield { kind: 'malformed', line, text: element, detail: 'not JSON' };
      continue;
    }
    const record = recordOf(value);
    if (record === null) yield { kind: 'malformed', line, text: element, detail: 'not an object' };
    else yield { kind: 'record', line, record };
  }
}

/** Splits `[a, b]` at its own commas; nothing inside strings, objects or lists counts. */
function* elementsOf(text: string): Generator<Element> {
  const opening = /^\uFEFF?\s*\[/.exec(text);
  if (opening === null) throw new UnreadableFileError({ detail: 'not a JSON array' });
  let depth = 1;
  let line = linesIn(opening[0]) + 1;
  let start = opening[0].length;
  let startLine = 0;
  let isInString = false;
  for (let at = start; at < text.length && depth > 0; at += 1) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    if (startLine === 0 && sign !== undefined && !/\s/.test(sign)) startLine = line;
    if (isInString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInString = false;
      continue;
    }
    if (sign === '"') isInString = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0 || (depth === 1 && sign === ',')) {
      const element = text.slice(start, at).trim();
      if (element !== '') yield { line: startLine, text: element };
      start = at + 1;
      startLine = 0;
    }
  }
  // A file cut short: what is left is one broken record, not silence.
  const rest = text.slice(start).trim();
  if (depth > 0 && rest !== '') yield { line: startLine === 0 ? line : startLine, text: rest };
}

const linesIn = (text: string): number => text.split('\n').length - 1;
