import type { Planner } from '@raccordo/planning';
import { SpendCurve } from '@raccordo/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { fitQuery } from '../api/fit-weeks.ts';
import type { KeptHistory } from '../api/history.ts';
import { useHistoryText, type HistoryText } from '../hooks/use-history-text.ts';
import type { FittedCurve, HistoryFit } from '../model/history-fit.ts';
import classes from './history.module.css';

interface FittedWeeksProps {
  readonly briefId: string;
  readonly kept: KeptHistory;
  readonly planner: Planner;
}

/** How long money works and where it stops bringing more, where weeks can tell. */
export function FittedWeeks({ briefId, kept, planner }: FittedWeeksProps) {
  const { t } = useTranslation('own-history');
  const query = useQuery(fitQuery(briefId, kept));
  const text = useHistoryText(planner);
  return (
    <div className={classes.stack}>
      <h3>{t('fit.title')}</h3>
      <p className={classes.quiet}>{t('fit.note')}</p>
      <AsyncView query={query} waitingText={t('fit.working')} waitingLines={2}>
        {(fit) => <Fit fit={fit} text={text} />}
      </AsyncView>
    </div>
  );
}

function Fit({ fit, text }: { readonly fit: HistoryFit; readonly text: HistoryText }) {
  const { t } = useTranslation('own-history');
  const format = useFormat();
  const names = useNames();
  if (fit.kind === 'refused') {
    const values = fit.reason === 'too_short' ? fit : { weeks: 0, neededWeeks: 0 };
    return <p>{t(`fitRefusal.${fit.reason}`, { ...values, count: values.weeks })}</p>;
  }
  const { weeks, curves, silent, leftOut, heldOut } = fit;
  return (
    <>
      <p>
        {t('fit.weeks', { count: weeks })}{' '}
        {heldOut === null
          ? t('fit.notHeldOut')
          : t(heldOut.ours < heldOut.naive ? 'fit.better' : 'fit.notBetter', {
              count: heldOut.weeks,
              ours: text.count(heldOut.ours),
              naive: text.count(heldOut.naive),
              mean: text.count(heldOut.meanResults),
              noun: text.noun,
            })}
      </p>
      <div className={classes.pictures}>
        {curves.map((curve) => (
          <Curve key={curve.channel} curve={curve} text={text} />
        ))}
      </div>
      {silent.length > 0 && (
        <p>{t('fit.silent', { channels: format.list(silent.map(names.channel)) })}</p>
      )}
      {leftOut.map(({ name, reason }) => (
        <p key={name}>
          <b>{names.channel(name)}</b>: {t(`leftOut.${reason}`)}
        </p>
      ))}
    </>
  );
}

const TABLE_STEP = 4;

function Curve({ curve, text }: { readonly curve: FittedCurve; readonly text: HistoryText }) {
  const { t } = useTranslation('own-history');
  const format = useFormat();
  const name = useNames().channel(curve.channel);
  const { results, mostMinor, meanSpendMinor, resultsAtMean, halfLifeWeeks } = curve;
  return (
    <figure>
      <figcaption>
        <b>{name}</b>
      </figcaption>
      <SpendCurve
        results={results}
        mostSpend={mostMinor}
        point={{
          spend: meanSpendMinor,
          results: resultsAtMean,
          text: text.count(resultsAtMean),
        }}
        formatSpend={text.money}
        label={t('fit.picture', {
          channel: name,
          spend: text.money(meanSpendMinor),
          results: text.count(resultsAtMean),
          noun: text.noun,
        })}
      />
      <div className={classes.quiet}>
        <p>
          {halfLifeWeeks === null || halfLifeWeeks < 0.1
            ? t('fit.atOnce')
            : t('fit.halfLife', { weeks: format.number(halfLifeWeeks, 1) })}
        </p>
        <p>{t('fit.halfSpend', { spend: text.money(curve.halfSpendMinor) })}</p>
      </div>
      <FiguresTable
        caption={name}
        columns={[t('fit.spend'), text.noun]}
        rows={results
          .map((value, at) => ({ value, at }))
          .filter(({ at }) => at % TABLE_STEP === 0)
          .map(({ value, at }) => ({
            id: String(at),
            name: text.money((mostMinor * at) / (results.length - 1)),
            figures: [text.count(value)],
          }))}
      />
    </figure>
  );
}
