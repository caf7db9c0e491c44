import type { Viability } from '@raccordo/mix';
import { SeverityGlyph, type GlyphSeverity } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import type { MixPartProps } from './mix-part.ts';
import classes from './mix-verdict.module.css';

const GLYPHS: Readonly<Record<Viability['verdict'], GlyphSeverity>> = {
  green: 'good',
  amber: 'attention',
  red: 'blocking',
};

/** Does the sum stand? A drawing, a word and the reason: never a colour alone. */
export function MixVerdict({ planner, planned }: MixPartProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const text = usePlanText(planner);
  const { mix, viability, outcome } = planned;
  const isUsedUp = viability.verdict === 'green' && mix.marginalCostMinor === null;
  const reason = isUsedUp ? 'average_pays_used_up' : viability.reason;
  return (
    <div className={classes.verdict}>
      <SeverityGlyph severity={GLYPHS[viability.verdict]} />
      <div>
        <h3>{t(`verdict.${viability.verdict}`)}</h3>
        <p>
          {t(`reason.${reason}`, {
            cost: text.money(mix.costPerResultMinor),
            next: mix.marginalCostMinor === null ? '' : text.money(mix.marginalCostMinor),
            nextOne: text.noun.next,
            one: text.noun.one,
            breakEven: text.money(planner.breakEven.cpaMinor.typical),
            probability: format.percent(outcome.probabilityItPays ?? 0),
          })}
        </p>
      </div>
    </div>
  );
}
