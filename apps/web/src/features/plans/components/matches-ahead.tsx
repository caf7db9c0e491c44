import type { Need } from '@raccordo/planning';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import { candidatesQuery, type RankedCandidate } from '../api/list-candidates.ts';
import { matchesAheadOf } from '../model/matches-ahead.ts';
import { ChangeCell } from './change-cell.tsx';
import classes from './need-section.module.css';

const SHOWN = 5;
const PPM = 1_000_000;

interface MatchesAheadProps {
  readonly briefId: string;
  readonly before: Need;
  readonly after: Need;
}

/** Who would be first for another need, ranked here before anything is stored. */
export function MatchesAhead({ briefId, before, after }: MatchesAheadProps) {
  const { t } = useTranslation('plans');
  const query = useQuery(candidatesQuery(briefId));
  return (
    <AsyncView query={query} waitingText={t('ahead.waiting')} waitingLines={SHOWN}>
      {({ items }) => <FirstAgencies agencies={items} before={before} after={after} />}
    </AsyncView>
  );
}

interface FirstAgenciesProps {
  readonly agencies: readonly RankedCandidate[];
  readonly before: Need;
  readonly after: Need;
}

function FirstAgencies({ agencies, before, after }: FirstAgenciesProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const matches = useMemo(
    () => matchesAheadOf(before, after, agencies, SHOWN),
    [before, after, agencies],
  );
  if (matches.length === 0) return <p className={classes.basis}>{t('ahead.none')}</p>;
  return (
    <>
      <table className={`${classes.table} ${classes.ahead}`}>
        <caption>{t('ahead.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ahead.agency')}</th>
            <th scope="col">{t('ahead.coverage')}</th>
            <th scope="col">{t('ahead.place')}</th>
          </tr>
        </thead>
        <tbody>
          {matches.map((match) => (
            <tr key={match.slug}>
              <th scope="row">
                <Link to={paths.agency(format.locale, match.slug)}>{match.name}</Link>
              </th>
              <ChangeCell
                from={percentOf(match.before?.coveragePpm)}
                to={percentOf(match.after.coveragePpm)}
              />
              <ChangeCell from={placeOf(match.before?.rank)} to={placeOf(match.after.rank)} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.basis}>{t('ahead.basis', { count: agencies.length })}</p>
    </>
  );

  function percentOf(ppm: number | undefined): string {
    return ppm === undefined ? '–' : format.percent(ppm / PPM);
  }

  function placeOf(rank: number | undefined): string {
    return rank === undefined ? '–' : format.number(rank);
  }
}
