import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StandingSummary } from '@raccordo/api-client';
import { PartLine } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import { useMoveText } from '../hooks/use-move-text.ts';
import { useNeedWords } from '../hooks/use-need-words.ts';
import { usePlaceText } from '../hooks/use-place-text.ts';
import classes from './standing-rows.module.css';

/** One need a row: the place, the score as a line, and the one thing that would lift most. */
export function StandingRows({ items }: { readonly items: readonly StandingSummary[] }) {
  return (
    <ol className={classes.rows}>
      {items.map((item) => (
        <StandingRow key={item.need.key} item={item} />
      ))}
    </ol>
  );
}

function StandingRow({ item }: { readonly item: StandingSummary }) {
  const { t } = useTranslation('standings');
  const format = useFormat();
  const needWords = useNeedWords();
  const placeText = usePlaceText();
  const { name, facts } = needWords(item.need);
  const isExcluded = item.gate !== null;
  return (
    <li className={classes.row}>
      <div>
        <h3 className={classes.name}>
          <Link to={paths.standing(format.locale, item.need.key)}>{name}</Link>
        </h3>
        <p className={classes.small}>{facts}</p>
      </div>
      <div className={classes.picture}>
        <PartLine ratio={isExcluded ? 0 : item.scorePpm / 1_000_000} most={1} label={null} />
        <p className={classes.small}>
          <Lift item={item} />
        </p>
      </div>
      <p className={classes.place}>
        <b>{isExcluded ? t('place.out') : placeText(item)}</b>
        <span className={classes.small}>
          {isExcluded
            ? t(`gate.${item.gate}.short`)
            : t('list.points', { points: format.points(item.scorePpm, 2) })}
        </span>
      </p>
    </li>
  );
}

function Lift({ item: { best } }: { readonly item: StandingSummary }) {
  const { t } = useTranslation('standings');
  const format = useFormat();
  const moveText = useMoveText();
  const placeText = usePlaceText();
  if (best === null) return t('list.noLift');
  const values = { move: moveText(best.move).title, place: placeText(best) };
  if (best.opensGate) return t('list.opens', values);
  return t('list.lift', { ...values, lift: format.points(best.liftPpm, 2) });
}
