import type { PlannedMix } from '@raccordo/planning';
import { MonthBand, Section } from '@raccordo/ui';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { letterOf } from '../model/mix-lines.ts';
import type { MixesProps } from './mix-part.ts';
import classes from './small-multiples.module.css';

/** Results by month on one scale for every mix; the band holds eight cases of ten. */
export const MonthsSection = memo(function MonthsSection({ planner, mixes }: MixesProps) {
  const { t } = useTranslation('plans');
  const text = usePlanText(planner);
  const most = Math.max(...mixes.flatMap(({ outcome }) => outcome.byMonth.map(({ p90 }) => p90)));
  return (
    <Section title={t('months.title')} note={<p>{t('months.note', { noun: text.noun.many })}</p>}>
      <div className={classes.pictures} data-count={mixes.length}>
        {mixes.map((planned, at) => {
          const months = monthsOf(planned);
          const caption = `${letterOf(at)} ${text.mixName(planned)}`;
          const { handOver } = planned;
          return (
            <figure key={letterOf(at)}>
              <figcaption>
                <b>{letterOf(at)}</b> {text.mixName(planned)}
              </figcaption>
              <MonthBand
                months={months}
                most={most > 0 ? most : 1}
                mark={
                  handOver.kind === 'month'
                    ? {
                        month: handOver.month,
                        text: t('months.handOver', { month: handOver.month }),
                      }
                    : null
                }
                formatValue={text.count}
                firstText={t('months.first')}
                label={t('months.picture', {
                  noun: text.noun.many,
                  first: text.count(months[0]?.typical ?? 0),
                  last: text.count(months.at(-1)?.typical ?? 0),
                })}
              />
              <MonthWords planned={planned} noun={text.noun.one} />
              <FiguresTable
                caption={caption}
                columns={[t('table.month'), t('table.low'), t('table.typical'), t('table.high')]}
                rows={months.map(({ low, typical, high }, month) => ({
                  id: String(month),
                  name: month + 1,
                  figures: [low, typical, high].map(text.count),
                }))}
              />
            </figure>
          );
        })}
      </div>
    </Section>
  );
});

/** The line is what the typical figures say, the band what the draws do. */
function monthsOf({ months, outcome }: PlannedMix) {
  return outcome.byMonth.map(({ p10, p90 }, at) => ({
    low: p10,
    typical: months.reduce((sum, { results }) => sum + (results[at] ?? 0), 0),
    high: p90,
  }));
}

/** The hand-over from paid to organic, and whether a month is enough to compare channels. */
function MonthWords({ planned, noun }: { readonly planned: PlannedMix; readonly noun: string }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const names = useNames();
  const { handOver, comparison } = planned;
  return (
    <div className={classes.words}>
      {handOver.kind === 'month' && (
        <p>
          {t(handOver.isWithinHorizon ? 'months.handOverWords' : 'months.handOverLate', {
            month: handOver.month,
            noun,
          })}
        </p>
      )}
      {comparison.kind === 'noise' && (
        <p>
          {t('months.noise', {
            channels: format.list(comparison.channels.map(names.channel)),
            error: format.percent(comparison.errorRatio),
          })}{' '}
          {comparison.monthsToTell !== null &&
            t('months.noiseWait', { count: comparison.monthsToTell })}
        </p>
      )}
    </div>
  );
}
