import type { RecordedPeriod } from '@raccordo/history';
import type { Planner } from '@raccordo/planning';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useHistoryText } from '../hooks/use-history-text.ts';
import { keptSums } from '../model/kept-sums.ts';
import classes from './history.module.css';

interface KeptTableProps {
  readonly periods: readonly RecordedPeriod[];
  readonly planner: Planner;
}

/** What each channel cost and brought, from which programme and when. */
export function KeptTable({ periods, planner }: KeptTableProps) {
  const { t } = useTranslation('own-history');
  const format = useFormat();
  const names = useNames();
  const text = useHistoryText(planner);
  const sums = useMemo(() => keptSums(periods), [periods]);
  const day = (iso: string): string =>
    format.date(iso, { day: 'numeric', month: 'short', year: 'numeric' });
  const orNothing = (value: number | null, shown: (known: number) => string): string =>
    value === null ? '—' : shown(value);
  return (
    <div className={classes.scroll} role="region" aria-label={t('kept.title')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('kept.channel')}</th>
            <th scope="col">{t('kept.when')}</th>
            <th scope="col">{t('kept.spend')}</th>
            <th scope="col">{t('kept.visits')}</th>
            <th scope="col">{text.noun}</th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ source, channel, from, to, spendMinor, visits, results }) => (
            <tr key={`${source} ${channel ?? ''}`}>
              <th scope="row">
                {channel === null ? t('groups.all') : names.channel(channel)}
                <span className={classes.source}>{t(`source.${source}`)}</span>
              </th>
              <td>
                {day(from)} – {day(to)}
              </td>
              <td className={classes.figure}>{text.money(spendMinor)}</td>
              <td className={classes.figure}>{orNothing(visits, format.number)}</td>
              <td className={classes.figure}>{orNothing(results, text.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
