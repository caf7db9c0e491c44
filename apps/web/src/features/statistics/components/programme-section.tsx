import { useTranslation } from 'react-i18next';
import type { AdminStatistics } from '@raccordo/api-client';
import { Figure, Figures, PartLine, Section } from '@raccordo/ui';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useAdminStatistics } from '../api/statistics.ts';
import classes from './rows.module.css';

/** What admins follow: briefs by month, what keeps agencies out, what is hidden for being rare. */
export function ProgrammeSection() {
  const { t } = useTranslation('statistics');
  const statistics = useAdminStatistics();
  return (
    <Section title={t('programme.title')} note={<p>{t('programme.note')}</p>}>
      <AsyncView query={statistics} waitingText={t('waiting')}>
        {(data) => <Programme statistics={data} />}
      </AsyncView>
    </Section>
  );
}

function Programme({ statistics }: { readonly statistics: AdminStatistics }) {
  const { t } = useTranslation('statistics');
  const format = useFormat();
  const { exclusions, months, needsReleased, needsWithheld } = statistics;
  const most = Math.max(...exclusions.map((one) => one.exclusions), 1);
  return (
    <>
      <Figures hasRule={false} columns={2}>
        <Figure value={format.number(needsReleased)}>{t('programme.released')}</Figure>
        <Figure value={format.number(needsWithheld)}>{t('programme.withheld')}</Figure>
      </Figures>
      <h3 className={classes.sub}>{t('programme.exclusions')}</h3>
      {exclusions.length === 0 && <p>{t('programme.noExclusions')}</p>}
      <ul>
        {exclusions.map((one) => (
          <li key={one.reason} className={classes.drawn}>
            <span>{t(`gate.${one.reason}`)}</span>
            <PartLine ratio={one.exclusions / most} most={one.exclusions / most} label={null} />
            <b className={classes.right}>{format.number(one.exclusions)}</b>
          </li>
        ))}
      </ul>
      <FiguresTable
        caption={t('programme.months')}
        columns={['month', 'briefs', 'withoutAgency'].map((column) =>
          t(`programme.column.${column}`),
        )}
        rows={months.map(({ month, briefs, withoutAgency }) => ({
          id: month,
          name: format.date(`${month}-15`, { month: 'long', year: 'numeric' }),
          figures: [format.number(briefs), format.number(withoutAgency)],
        }))}
      />
    </>
  );
}
