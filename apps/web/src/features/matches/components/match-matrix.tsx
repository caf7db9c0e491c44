import { Tag } from '@raccordo/ui';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { MatchItem, MatchLine } from '../api/match-response.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { groupedLines } from '../model/line-groups.ts';
import { MatchLinePicture } from './match-line-picture.tsx';
import classes from './match-matrix.module.css';
import { PlaceOf } from './place-of.tsx';

const PPM_PER_POINT = 10_000;

interface MatchMatrixProps {
  readonly items: readonly MatchItem[];
  readonly grows?: boolean;
  /** What can be done with one agency, under its column. */
  readonly renderActions?: (item: MatchItem) => ReactNode;
}

/** The timetable: rows are the capabilities of the need, columns are agencies. */
export function MatchMatrix({ items, grows = false, renderActions }: MatchMatrixProps) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const lines = items[0]?.lines ?? [];
  const minutes = lines.reduce((sum, line) => sum + line.neededMinutes, 0);
  return (
    <table className={classes.matrix}>
      <caption className={classes.hidden}>{t('matches.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.needHead}>
            <span className={classes.needNote}>{t('matches.needColumn')}</span>
          </th>
          {items.map((item) => (
            <th key={item.agency.id} scope="col" className={classes.head}>
              <AgencyHead item={item} />
            </th>
          ))}
        </tr>
      </thead>
      {groupedLines(lines).map(({ group, lines: rows }) => (
        <tbody key={group ?? 'all'}>
          {group !== null && (
            <tr>
              <th scope="rowgroup" colSpan={items.length + 1} className={classes.group}>
                {t(`group.${group}`)}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <NeedRow key={row.capability} row={row} items={items} grows={grows} />
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <td>{t('matches.total', { hours: format.number(minutes / 60) })}</td>
          {items.map((item) => (
            <td key={item.agency.id}>
              <div className={classes.actions}>{renderActions?.(item)}</div>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function AgencyHead({ item }: { readonly item: MatchItem }) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  return (
    <>
      <span className={classes.tags}>
        <Tag>{t(`kind.${item.agency.kind}`)}</Tag>
        {item.isExposureSlot && <Tag variant="quiet">{t('matches.rotation')}</Tag>}
      </span>
      <p className={classes.name}>{item.agency.name}</p>
      <p className={classes.place}>
        <PlaceOf agency={item.agency} />
      </p>
      <p className={classes.coverage}>
        {format.points(item.coveragePpm)}
        <small> {t('figures.coverageUnit')}</small>
      </p>
      <p className={classes.place}>{t('matches.score', { score: format.points(item.scorePpm) })}</p>
    </>
  );
}

interface NeedRowProps {
  readonly row: MatchLine;
  readonly items: readonly MatchItem[];
  readonly grows: boolean;
}

function NeedRow({ row, items, grows }: NeedRowProps) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const names = useNames();
  const nameId = useId();
  return (
    <tr>
      <th scope="row" className={classes.need} aria-labelledby={nameId}>
        <div className={classes.needRow}>
          <span id={nameId}>{names.capability(row.capability)}</span>
          <small>
            {t('matches.weight', {
              hours: format.hours(row.neededMinutes),
              weight: format.number(row.weightPpm / PPM_PER_POINT),
            })}
          </small>
        </div>
      </th>
      {items.map((item) => {
        const line = item.lines.find(({ capability }) => capability === row.capability);
        return (
          <td key={item.agency.id}>
            {line !== undefined && <MatchLinePicture line={line} grows={grows} />}
          </td>
        );
      })}
    </tr>
  );
}
