import { useMediaQuery } from '@mantine/hooks';
import { PHONE_MAX_WIDTH } from '@raccordo/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { MatchItem } from '../api/match-response.ts';
import classes from './comparison.module.css';
import { LiftSentence } from './lift-sentence.tsx';
import { MatchCards } from './match-cards.tsx';
import { MatchMatrix } from './match-matrix.tsx';
import { PlaceOf } from './place-of.tsx';

/** The same need, agency beside agency: first the figures, then the lines. */
export function Comparison({ items }: { readonly items: readonly MatchItem[] }) {
  const { t } = useTranslation('matches');
  const isPhone = useMediaQuery(`(max-width: ${PHONE_MAX_WIDTH})`);
  return (
    <>
      {/* A region that scrolls must be reachable by keyboard. */}
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('compare.facts')}>
        <FactsTable items={items} />
      </div>
      <div className={classes.lines}>
        <h2 className={classes.title}>{t('compare.lines')}</h2>
        {isPhone ? (
          <MatchCards items={items} renderActions={() => null} />
        ) : (
          <MatchMatrix items={items} />
        )}
      </div>
    </>
  );
}

function FactsTable({ items }: { readonly items: readonly MatchItem[] }) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const percent = (ppm: number): string => format.percent(ppm / 1_000_000, 1);
  const rows: readonly { readonly key: string; readonly of: (item: MatchItem) => ReactNode }[] = [
    { key: 'coverage', of: (item) => <b>{percent(item.coveragePpm)}</b> },
    { key: 'proven', of: (item) => percent(item.provenCoveragePpm) },
    { key: 'moneyAside', of: (item) => percent(item.coverageMoneyAsidePpm) },
    { key: 'score', of: (item) => format.points(item.scorePpm, 2) },
    { key: 'kind', of: ({ agency }) => t(`kind.${agency.kind}`) },
    { key: 'place', of: ({ agency }) => <PlaceOf agency={agency} /> },
    {
      key: 'rate',
      of: ({ agency }) => format.rate(agency.hourlyRateMinor, agency.currency),
    },
    {
      key: 'retainer',
      of: ({ agency }) => format.money(agency.minRetainerMinor, { currency: agency.currency }),
    },
    { key: 'lift', of: (item) => <LiftSentence counterfactual={item.counterfactual} /> },
  ];
  return (
    <table className={classes.facts}>
      <thead>
        <tr>
          <th scope="col">{t('compare.facts')}</th>
          {items.map(({ agency }) => (
            <th key={agency.id} scope="col">
              <Link to={paths.agency(format.locale, agency.slug)}>{agency.name}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, of }) => (
          <tr key={key}>
            <th scope="row">{t(`compare.${key}`)}</th>
            {items.map((item) => (
              <td key={item.agency.id}>{of(item)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
