import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MoveOutcome, Standing } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { moveAddress } from '../model/move-address.ts';
import { useMoveText } from '../hooks/use-move-text.ts';
import { usePlaceText } from '../hooks/use-place-text.ts';
import classes from './standing-parts.module.css';

/** What would lift the agency, the most first, and what the first few come to together. */
export function MovesSection({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('standings');
  const { moves, together } = standing;
  return (
    <Section title={t('moves.title')} note={<p>{t('moves.note')}</p>} id="moves">
      {moves.length === 0 ? (
        <p>{t(standing.gates.length > 1 ? 'moves.noneGates' : 'moves.none')}</p>
      ) : (
        <ol>
          {moves.map((outcome) => (
            <MoveRow
              key={`${outcome.move.kind} ${outcome.move.capability ?? outcome.move.language ?? ''}`}
              outcome={outcome}
            />
          ))}
        </ol>
      )}
      {together !== null && <Together together={together} />}
    </Section>
  );
}

function MoveRow({ outcome }: { readonly outcome: MoveOutcome }) {
  const { t } = useTranslation('standings');
  const format = useFormat();
  const placeText = usePlaceText();
  const { title, text } = useMoveText()(outcome.move);
  return (
    <li className={classes.move}>
      <p className={classes.lift}>
        {outcome.opensGate
          ? t('moves.in')
          : t('moves.lift', { lift: format.points(outcome.liftPpm, 2) })}
      </p>
      <div>
        <h3 className={classes.name}>
          <Link to={moveAddress(format.locale, outcome.move.kind)}>{title}</Link>
        </h3>
        <p className={classes.small}>{text}</p>
      </div>
      <p className={classes.reach}>{t('moves.reach', { place: placeText(outcome) })}</p>
    </li>
  );
}

function Together({ together }: { readonly together: NonNullable<Standing['together']> }) {
  const { t } = useTranslation('standings');
  const format = useFormat();
  const placeText = usePlaceText();
  return (
    <p className={classes.together}>
      {t('moves.together', {
        count: together.moves.length,
        points: format.points(together.scorePpm, 2),
        place: placeText(together),
      })}
    </p>
  );
}
