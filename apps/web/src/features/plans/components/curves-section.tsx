import { Section, SpendCurve } from '@raccordo/ui';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { ChipChoice } from '../../../shared/fields/chip-set.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { curvesOf } from '../model/channel-curves.ts';
import { letterOf } from '../model/mix-lines.ts';
import type { MixesProps } from './mix-part.ts';
import print from './print.module.css';
import classes from './small-multiples.module.css';

/** What each channel brings as its money grows, and where the mix stands. */
export const CurvesSection = memo(function CurvesSection({ planner, mixes }: MixesProps) {
  const { t } = useTranslation('plans');
  const names = useNames();
  const text = usePlanText(planner);
  const [letter, show] = useState(letterOf(0));
  const planned = mixes.find((_, at) => letterOf(at) === letter) ?? mixes[0];
  if (planned === undefined) return null;
  const curves = curvesOf(planner, planned.mix);
  return (
    <Section title={t('curves.title')} note={<p>{t('curves.note', { noun: text.noun.many })}</p>}>
      {mixes.length > 1 && (
        <ChipChoice
          name="curves-of"
          legend={t('curves.of')}
          isSmall
          options={mixes.map((mix, at) => ({
            value: letterOf(at),
            label: `${letterOf(at)} · ${text.mixName(mix)}`,
          }))}
          chosen={letter}
          onChange={show}
        />
      )}
      {/* On paper the choice is a line of text. */}
      <p className={print.paperOnly}>
        {letter} · {text.mixName(planned)}
      </p>
      <div className={`${classes.pictures} ${classes.spaced}`} data-count={curves.length}>
        {curves.map((curve) => {
          const name = names.channel(curve.channel);
          return (
            <figure key={curve.channel}>
              <figcaption>
                <b>{name}</b>
              </figcaption>
              <SpendCurve
                results={curve.results}
                mostSpend={curve.mostMinor}
                point={{
                  spend: curve.spendMinor,
                  results: curve.resultsNow,
                  text: text.count(curve.resultsNow),
                }}
                formatSpend={text.money}
                label={t('curves.picture', {
                  channel: name,
                  spend: text.money(curve.spendMinor),
                  results: text.count(curve.resultsNow),
                  noun: text.noun.many,
                })}
              />
              <div className={classes.words}>
                <p>
                  {t('curves.more', {
                    more: text.money(curve.moreMinor),
                    now: text.count(curve.resultsNow),
                    then: text.count(curve.resultsWithMore),
                  })}
                </p>
              </div>
              <FiguresTable
                caption={name}
                columns={[t('curves.spend'), text.noun.many]}
                rows={curve.results
                  .map((results, at) => ({ results, at }))
                  .filter(({ at }) => at % 4 === 0)
                  .map(({ results, at }) => ({
                    id: String(at),
                    name: text.money((curve.mostMinor * at) / (curve.results.length - 1)),
                    figures: [text.count(results)],
                  }))}
              />
            </figure>
          );
        })}
      </div>
    </Section>
  );
});
