import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Demand } from '@raccordo/api-client';
import { REGION_IDS } from '@raccordo/taxonomy';
import { PartLine, Section } from '@raccordo/ui';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { type DemandFilter, useDemand } from '../api/standings.ts';
import { scarcestOf } from '../model/scarcest.ts';
import classes from './demand-section.module.css';

const PERIODS = [90, 365];

/** What is asked for, and how many are there to do it. */
export function DemandSection({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('standings');
  const names = useNames();
  const format = useFormat();
  const [filter, setFilter] = useState<DemandFilter>({ days: 90, region: null });
  const demand = useDemand(organisationId, filter);
  return (
    <Section title={t('demand.title')} note={<p>{t('demand.note')}</p>} id="demand">
      <div className={classes.filters}>
        <NativeSelect
          size="sm"
          label={t('demand.region')}
          value={filter.region ?? ''}
          onChange={({ currentTarget }) =>
            setFilter({ ...filter, region: currentTarget.value || null })
          }
        >
          <option value="">{t('demand.everywhere')}</option>
          {REGION_IDS.map((id) => (
            <option key={id} value={id}>
              {names.region(id)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          size="sm"
          label={t('demand.period')}
          value={filter.days}
          onChange={({ currentTarget }) =>
            setFilter({ ...filter, days: Number(currentTarget.value) })
          }
        >
          {PERIODS.map((days) => (
            <option key={days} value={days}>
              {t('demand.days', { days: format.number(days) })}
            </option>
          ))}
        </NativeSelect>
      </div>
      <AsyncView query={demand} waitingText={t('waiting.demand')}>
        {(data) => <DemandRows demand={data} />}
      </AsyncView>
    </Section>
  );
}

type Row = Demand['rows'][number];

function DemandRows({ demand }: { readonly demand: Demand }) {
  const { t } = useTranslation('standings');
  const names = useNames();
  const format = useFormat();
  const asked = demand.rows
    .filter(({ needs }) => needs !== null && needs > 0)
    .sort((a, b) => (b.needs ?? 0) - (a.needs ?? 0));
  const most = asked[0]?.needs ?? 1;
  const where = demand.region === null ? t('demand.wholeMarket') : names.region(demand.region);
  return (
    <>
      {asked.length === 0 ? (
        <EmptyNote title={t('demand.empty')}>
          <p>{t('demand.emptyText', { firms: format.number(demand.leastFirms) })}</p>
        </EmptyNote>
      ) : (
        <>
          <Scarcest demand={demand} where={where} />
          <ul>
            {asked.map((row) => (
              <li key={row.capability} className={classes.row}>
                <div>
                  <b>{names.capability(row.capability)}</b>
                  <span className={classes.small}>
                    {t(
                      demand.offered.includes(row.capability) ? 'demand.yours' : 'demand.notYours',
                    )}
                  </span>
                </div>
                <div>
                  <PartLine ratio={(row.needs ?? 0) / most} most={1} label={null} />
                  <span className={classes.small}>{supplyOf(row)}</span>
                </div>
                <span className={classes.figure}>
                  {t('demand.needs', { count: row.needs ?? 0 })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <FiguresTable
        caption={t('demand.caption', { where, days: format.number(demand.days) })}
        columns={['capability', 'needs', 'hours', 'offering', 'proving', 'available', 'remote'].map(
          (column) => t(`demand.column.${column}`),
        )}
        rows={demand.rows.map((row) => ({
          id: row.capability,
          name: names.capability(row.capability),
          figures: [
            row.needs === null ? t('demand.few') : format.number(row.needs),
            row.hours === null ? t('demand.few') : format.number(row.hours),
            format.number(row.onSite.offering),
            format.number(row.onSite.proving),
            format.number(row.onSite.available),
            format.number(row.remote.proving),
          ],
        }))}
      />
    </>
  );

  function supplyOf({ onSite, remote }: Row): string {
    return t(demand.region === null ? 'demand.supply' : 'demand.supplyThere', {
      proving: format.number(onSite.proving),
      available: format.number(onSite.available),
      remote: format.number(remote.proving),
    });
  }
}

function Scarcest({ demand, where }: { readonly demand: Demand; readonly where: string }) {
  const { t } = useTranslation('standings');
  const names = useNames();
  const format = useFormat();
  const scarcest = scarcestOf(demand.rows);
  if (scarcest === null) return null;
  const values = {
    where,
    capability: names.capability(scarcest.capability),
    count: scarcest.needs ?? 0,
    proving: format.number(scarcest.onSite.proving),
  };
  const key = scarcest.onSite.proving === 0 ? 'demand.scarcestNobody' : 'demand.scarcest';
  return <p className={classes.scarcest}>{t(key, values)}</p>;
}
