import { useTranslation } from 'react-i18next';
import type { MarketExposure } from '@raccordo/api-client';
import { LorenzCurve, Section } from '@raccordo/ui';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './rows.module.css';

export interface ConcentrationSectionProps {
  readonly exposure: Pick<MarketExposure, 'attention' | 'merit'>;
}

/** Shares of the population the table names. */
const TENTHS = [0.1, 0.25, 0.5, 0.75, 0.9];

/** How attention divides among those who could have been shown, beside how merit does. */
export function ConcentrationSection({ exposure }: ConcentrationSectionProps) {
  const { t } = useTranslation('statistics');
  const format = useFormat();
  const { attention, merit } = exposure;
  const values = {
    attention: format.number(attention.gini, 2),
    merit: format.number(merit.gini, 2),
  };
  return (
    <Section title={t('concentration.title')} note={<p>{t('concentration.note')}</p>}>
      <p className={classes.words}>{t('concentration.words', values)}</p>
      <div className={classes.curve}>
        <LorenzCurve
          curve={attention.lorenz}
          reference={merit.lorenz}
          curveText={t('concentration.attention')}
          referenceText={t('concentration.merit')}
          equalText={t('concentration.equal')}
          label={t('concentration.label', values)}
        />
      </div>
      <FiguresTable
        caption={t('concentration.caption')}
        columns={['population', 'attention', 'merit'].map((column) =>
          t(`concentration.column.${column}`),
        )}
        rows={TENTHS.map((share) => ({
          id: String(share),
          name: t('concentration.least', { share: format.percent(share) }),
          figures: [attention, merit].map(({ lorenz }) => format.percent(heldBy(lorenz, share), 1)),
        }))}
      />
    </Section>
  );
}

type Points = MarketExposure['attention']['lorenz'];

/** What the least endowed share of all hold: read off the line between two points of the curve. */
function heldBy(points: Points, share: number): number {
  const next = points.findIndex(({ populationShare }) => populationShare >= share);
  const [after, before] = [points[next], points[next - 1]];
  if (after === undefined) return 1;
  if (before === undefined) return after.valueShare;
  const part = (share - before.populationShare) / (after.populationShare - before.populationShare);
  return before.valueShare + part * (after.valueShare - before.valueShare);
}
