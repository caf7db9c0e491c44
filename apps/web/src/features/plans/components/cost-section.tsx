import { CostGates, Section } from '@raccordo/ui';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { letterOf } from '../model/mix-lines.ts';
import type { MixesProps } from './mix-part.ts';

/** What a result costs in each mix, against what it may cost. */
export const CostSection = memo(function CostSection({ planner, mixes }: MixesProps) {
  const { t } = useTranslation('plans');
  const text = usePlanText(planner);
  const { cpaMinor } = planner.breakEven;
  const isKnown = cpaMinor.typical > 0;
  const breakEven = text.money(cpaMinor.typical);
  const rows = mixes.map(({ mix, outcome }, at) => ({
    id: letterOf(at),
    name: letterOf(at),
    cost: {
      low: outcome.costPerResultMinor.p10,
      typical: mix.costPerResultMinor,
      high: outcome.costPerResultMinor.p90,
    },
  }));
  return (
    <Section title={t('cost.title')} note={<p>{t('cost.note', { noun: text.noun.one })}</p>}>
      <CostGates
        rows={rows}
        breakEven={isKnown ? cpaMinor : null}
        gateText={t('cost.gate', { breakEven })}
        formatValue={text.money}
        label={
          isKnown
            ? t('cost.picture', { noun: text.noun.one, breakEven })
            : t('cost.pictureAlone', { noun: text.noun.one })
        }
      />
      <FiguresTable
        caption={t('cost.caption', { noun: text.noun.one })}
        columns={[t('table.mix'), t('table.low'), t('table.typical'), t('table.high')]}
        rows={rows.map(({ id, cost }) => ({
          id,
          name: id,
          figures: [cost.low, cost.typical, cost.high].map(text.money),
        }))}
      />
    </Section>
  );
});
