import classes from './budget-bar.module.css';

export interface BudgetPart {
  readonly id: string;
  /** Any unit, ≥ 0: parts share the width by it. */
  readonly amount: number;
  /** Fees are full, work striped, media open, money left over dashed. */
  readonly kind: 'fees' | 'work' | 'media' | 'left';
}

export interface BudgetBarProps {
  readonly parts: readonly BudgetPart[];
  /** The whole budget as a sentence. */
  readonly label: string;
}

/** A month's money in one line, in the order of the list below it. */
export function BudgetBar({ parts, label }: BudgetBarProps) {
  return (
    <div className={classes.bar} role="img" aria-label={label}>
      {parts
        .filter(({ amount }) => amount > 0)
        .map(({ id, amount, kind }) => (
          <span
            key={id}
            className={classes.part}
            data-kind={kind}
            style={{ flex: `${amount} 0 0` }}
          />
        ))}
    </div>
  );
}
