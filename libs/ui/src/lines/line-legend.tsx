import { CoverageLine, type CoverageLineProps } from './coverage-line.tsx';
import classes from './line-legend.module.css';

export type LegendEntry = 'verified' | 'shown' | 'declared' | 'beyond' | 'missing';

export interface LineLegendProps {
  /** What each drawing means, in the order they should read. */
  readonly entries: readonly { readonly kind: LegendEntry; readonly text: string }[];
}

const DRAWING: Record<LegendEntry, Omit<CoverageLineProps, 'label'>> = {
  verified: { coveredRatio: 1, evidence: 'verified' },
  shown: { coveredRatio: 1, evidence: 'shown' },
  declared: { coveredRatio: 1, evidence: 'declared' },
  beyond: { coveredRatio: 0, evidence: null, beyondBudgetRatio: 1 },
  missing: { coveredRatio: 0, evidence: null },
};

export function LineLegend({ entries }: LineLegendProps) {
  return (
    <ul className={classes.legend}>
      {entries.map(({ kind, text }) => (
        <li key={kind} className={classes.entry}>
          <span className={classes.drawing}>
            <CoverageLine {...DRAWING[kind]} label={null} />
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
