import { Button } from '@mantine/core';
import { PLACE_ROW_PX, PlaceMoves } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { NeedEffect } from '../api/reference-types.ts';
import classes from './effect-view.module.css';

const PLACES = 10;
const SHORTLIST = 5;

type Move = NeedEffect['moves'][number];
type Side = 'placeBefore' | 'placeAfter';

/** The first ten places before and after, as lines between names; the same as a table on request. */
export function NeedMoves({ need }: { readonly need: NeedEffect }) {
  const { t } = useTranslation('reference-data');
  const format = useFormat();
  const [isTable, setTable] = useState(false);
  const { moves } = need;
  return (
    <>
      <p className={classes.sums}>
        {t('need.summary', {
          hoursBefore: format.hours(need.minutesBefore),
          hoursAfter: format.hours(need.minutesAfter),
          entered: format.number(need.shortlistEntered),
          newcomers: format.number(need.newcomers),
        })}
      </p>
      {isTable ? <MovesTable moves={moves} /> : <MovesPicture moves={moves} />}
      <Button
        size="sm"
        variant="outline"
        aria-pressed={isTable}
        onClick={() => setTable(!isTable)}
        className={classes.toggle}
      >
        {t(isTable ? 'need.asPicture' : 'need.asTable')}
      </Button>
    </>
  );
}

function MovesPicture({ moves }: { readonly moves: readonly Move[] }) {
  const { t } = useTranslation('reference-data');
  const moved = moves.filter(({ placeBefore, placeAfter }) => placeBefore !== placeAfter);
  return (
    <div className={classes.moves}>
      <PlaceNames moves={moves} side="placeBefore" title={t('need.before')} />
      <div className={classes.drawing}>
        <div className={classes.head} aria-hidden="true" />
        <div style={{ height: PLACES * PLACE_ROW_PX + PLACE_ROW_PX / 2 }}>
          <PlaceMoves
            moves={moves.map(({ agencyId, placeBefore, placeAfter }) => ({
              id: agencyId,
              before: placeBefore,
              after: placeAfter,
            }))}
            places={PLACES}
            shortlist={SHORTLIST}
            label={t('need.pictureLabel', { count: moved.length })}
          />
        </div>
      </div>
      <PlaceNames moves={moves} side="placeAfter" title={t('need.after')} />
    </div>
  );
}

function PlaceNames({
  moves,
  side,
  title,
}: {
  readonly moves: readonly Move[];
  readonly side: Side;
  readonly title: string;
}) {
  const places = Array.from({ length: PLACES }, (_, at) => at + 1);
  return (
    <div>
      <h3 className={classes.head}>{title}</h3>
      <ol className={classes.names} data-side={side}>
        {places.map((place) => (
          <li key={place} className={classes.name} style={{ height: PLACE_ROW_PX }}>
            {moves.find((move) => move[side] === place)?.name ?? '–'}
          </li>
        ))}
      </ol>
    </div>
  );
}

function MovesTable({ moves }: { readonly moves: readonly Move[] }) {
  const { t } = useTranslation('reference-data');
  const format = useFormat();
  const place = (value: number | null): string =>
    value === null ? t('need.below') : format.number(value);
  const score = (ppm: number | null): string => (ppm === null ? '–' : format.points(ppm));
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('need.tableCaption')}>
      <table className={classes.table}>
        <caption className={classes.tableCaption}>{t('need.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('need.agency')}</th>
            <th scope="col">{t('need.before')}</th>
            <th scope="col">{t('need.after')}</th>
            <th scope="col">{t('need.scoreBefore')}</th>
            <th scope="col">{t('need.scoreAfter')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <tr key={move.agencyId}>
              <th scope="row">{move.name}</th>
              <td>{place(move.placeBefore)}</td>
              <td>{place(move.placeAfter)}</td>
              <td>{score(move.scoreBeforePpm)}</td>
              <td>{score(move.scoreAfterPpm)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
