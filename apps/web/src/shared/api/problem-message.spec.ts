import { join } from 'node:path';
import { readTexts } from '../testing/text-keys.ts';
import { ApiProblem } from './api-problem.ts';
import { KNOWN_CODES, problemKey } from './problem-message.ts';

const folder = join(import.meta.dirname, '..', 'i18n');
const texts = { it: readTexts(folder, 'it'), en: readTexts(folder, 'en') };

describe('the sentence for an error', () => {
  it.each(KNOWN_CODES)('exists in both languages for %s', (code) => {
    const key = problemKey(new ApiProblem(code, 400));
    expect(key).toBe(`problems.code.${code}`);
    expect(texts.it.has(key) && texts.en.has(key)).toBe(true);
  });

  it.each([
    [400, 'invalid'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [409, 'conflict'],
    [412, 'stale'],
    [413, 'tooLarge'],
    [422, 'invalid'],
    [428, 'stale'],
    [429, 'tooMany'],
    [500, 'server'],
    [502, 'server'],
    [503, 'unavailable'],
    [418, 'unexpected'],
  ])('falls back by status for a code nobody knows yet: %d', (status, fallback) => {
    const key = problemKey(new ApiProblem('some.new_code', status));
    expect(key).toBe(`problems.fallback.${fallback}`);
    expect(texts.it.has(key) && texts.en.has(key)).toBe(true);
  });

  it('never fails, whatever was thrown', () => {
    for (const thrown of [new TypeError('x'), 'text', null, undefined]) {
      expect(problemKey(thrown)).toBe('problems.fallback.unexpected');
    }
  });
});
