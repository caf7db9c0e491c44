/** One line of a match, as it is explained. */
export interface ExplainedLine {
  readonly capability: string;
  readonly weightPpm: number;
  readonly neededMinutes: number;
  readonly coveredMinutes: number;
  readonly evidence: string | null;
}

/** As `docs/how-we-rank.md` publishes them, written out again: a weight that moves fails here. */
const COVERAGE_PPM = 600_000;
const EVIDENCE_TENTHS: Readonly<Record<string, number>> = { declared: 6, shown: 8, verified: 10 };
const MILLION = 1_000_000;

/**
 * 15, 12, 8 and 5 points of a newcomer that knows the firm's sector and size: 4.89 stars of five, and
 * four answers of five.
 */
const NEWCOMER_PPM =
  Math.floor((978_000 * 150_000) / MILLION) +
  120_000 +
  80_000 +
  Math.floor((800_000 * 50_000) / MILLION);

/** `Σ floor(0.6 · line) + floor(P · coverage)` of such a newcomer, in parts per million. */
export function publishedScorePpm(lines: readonly ExplainedLine[]): number {
  const covered = lines.map(({ weightPpm, neededMinutes, coveredMinutes, evidence }) =>
    Math.floor(
      (weightPpm * (EVIDENCE_TENTHS[evidence ?? ''] ?? 0) * coveredMinutes) / (neededMinutes * 10),
    ),
  );
  const coveragePpm = covered.reduce((sum, ppm) => sum + ppm, 0);
  const points = covered.map((ppm) => Math.floor((ppm * COVERAGE_PPM) / MILLION));
  return (
    points.reduce((sum, ppm) => sum + ppm, 0) + Math.floor((NEWCOMER_PPM * coveragePpm) / MILLION)
  );
}

/** The same lines with one of them verified. */
export const withVerified = (
  lines: readonly ExplainedLine[],
  capability: string,
): readonly ExplainedLine[] =>
  lines.map((line) => (line.capability === capability ? { ...line, evidence: 'verified' } : line));
