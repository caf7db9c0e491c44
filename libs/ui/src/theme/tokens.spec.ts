import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Without indents: a rule may stand inside a media query. */
const sheet = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8').replace(/^ +/gm, '');

/** The colours of one rule of the sheet, by name. */
function coloursIn(selector: string): ReadonlyMap<string, string> {
  const start = sheet.indexOf(`\n${selector} {`);
  const rule = sheet.slice(start, sheet.indexOf('}', start));
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const GRAPHICS = 3;

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-mantine-color-scheme='dark']"],
])('colours in %s', (_scheme, selector) => {
  const colours = coloursIn(selector);
  const ratio = (a: string, b: string) => contrast(colours.get(a) ?? '', colours.get(b) ?? '');

  it.each([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['ink-2', 'paper'],
    ['ink-2', 'surface'],
    ['ink-2', 'cov-tint'],
    ['band-ink', 'band'],
    ['band-2', 'band'],
    ['cov', 'paper'],
    ['cov', 'surface'],
    ['cov', 'cov-tint'],
    ['miss', 'paper'],
    ['miss', 'surface'],
    ['miss', 'miss-tint'],
    ['lim-ink', 'paper'],
    ['lim-ink', 'lim-tint'],
  ])('lets %s be read on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each([
    ['control', 'paper'],
    ['control', 'surface'],
    ['lim-stripe', 'lim'],
  ])('lets %s be told from %s', (line, ground) => {
    expect(ratio(line, ground)).toBeGreaterThanOrEqual(GRAPHICS);
  });
});

it('gives every colour in both schemes', () => {
  const names = (selector: string) => [...coloursIn(selector).keys()];
  expect(names(":root[data-mantine-color-scheme='dark']")).toEqual(names(':root'));
});
