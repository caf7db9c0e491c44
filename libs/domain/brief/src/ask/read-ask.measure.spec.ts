import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { ITALIAN_ASKS, LABELLED_ASKS } from '../testing/ask/asks.ts';
import { measure, measureOf } from '../testing/ask/measure.ts';
import type { Judged, Measure } from '../testing/ask/measure.ts';
import { parseCsv } from '../testing/ask/parse-csv.ts';
import { capabilitiesOfSkills } from '../testing/ask/skill-to-capability.ts';
import { splitInHalf } from '../testing/ask/split-in-half.ts';
import { UNSEEN_ASKS } from '../testing/ask/unseen-asks.ts';
import type { LabelledAsk } from '../testing/ask/labelled-ask.ts';
import { readAsk } from './read-ask.ts';

const judge = (asks: readonly LabelledAsk[]): Judged[] =>
  asks.map(([text, expected]) => ({ expected, named: readAsk(text).capabilities }));

describe('reading our own labelled asks', () => {
  it('has many voices, most of them Italian', () => {
    expect(LABELLED_ASKS.length + UNSEEN_ASKS.length).toBeGreaterThanOrEqual(130);
    expect(ITALIAN_ASKS.length).toBeGreaterThanOrEqual(50);
  });

  it.each(LABELLED_ASKS)('names what "%s" names, no more and no less', (text, expected) => {
    expect([...readAsk(text).capabilities].sort()).toEqual([...expected].sort());
  });

  it('reads unseen ones as well as the docs say', () => {
    const { precision, recall } = measure(judge(UNSEEN_ASKS));
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  });

  it('takes well under 5 ms for 300 characters even on a busy machine', () => {
    const text = LABELLED_ASKS.map(([ask]) => ask)
      .join('. ')
      .slice(0, 300);
    const runs = Array.from({ length: 200 }, () => {
      const start = performance.now();
      readAsk(text);
      return performance.now() - start;
    });
    expect(runs.sort((a, b) => a - b)[100]).toBeLessThan(5);
  });
});

/** Real requests, kept outside the repository: on a plain clone they are absent and not measured. */
const shared = process.env['RACCORDO_SHARED'] ?? join(process.cwd(), '..', 'shared');
const requests = join(shared, 'data', 'briefs', 'web-marketing-requests.csv');

/** Fixed, so that the half the lexicon was learned from stays the same half. */
const SPLIT_SEED = 2026;

if (existsSync(requests)) {
  describe('reading titles of real requests against their skills', () => {
    const rows = parseCsv(readFileSync(requests, 'utf8'));
    const judged = rows.map(({ title = '', skills = '' }) => ({
      expected: capabilitiesOfSkills(skills),
      named: readAsk(title).capabilities,
    }));
    const [seen, heldOut] = splitInHalf(judged, SPLIT_SEED);
    const labelled = (half: readonly Judged[]) =>
      half.filter(({ expected }) => expected.length > 0);

    it('reads every row', () => {
      expect(rows).toHaveLength(633);
    });

    it.each([
      ['seen half', seen, 0.78, 0.5],
      ['held-out half', heldOut, 0.72, 0.48],
    ])('%s', (_, half, leastPrecision, leastRecall) => {
      const { precision, recall } = measure(half);
      expect(precision).toBeGreaterThanOrEqual(leastPrecision);
      expect(recall).toBeGreaterThanOrEqual(leastRecall);
    });

    it('writes the figures where asked', () => {
      const table = [
        line('seen half', measure(seen)),
        line('held-out half', measure(heldOut)),
        line('seen half, labelled rows', measure(labelled(seen))),
        line('held-out half, labelled rows', measure(labelled(heldOut))),
        line('all rows', measure(judged)),
        line('all labelled rows', measure(labelled(judged))),
        ...CAPABILITY_IDS.map((id) => line(id, measureOf(id, judged))),
        line('own asks, learned', measure(judge(LABELLED_ASKS))),
        line('own asks, unseen', measure(judge(UNSEEN_ASKS))),
      ];
      if (process.env['RACCORDO_FIGURES'] !== undefined)
        process.stdout.write(table.join('\n') + '\n');
      expect(table).toHaveLength(CAPABILITY_IDS.length + 8);
    });
  });
}

function line(name: string, { rows, hits, named, expected, precision, recall }: Measure): string {
  const ratio = (of: number, value: number) => (of === 0 ? '-' : value.toFixed(3));
  const figures = [rows, expected, named, hits, ratio(named, precision), ratio(expected, recall)];
  return `| ${[name, ...figures].join(' | ')} |`;
}
