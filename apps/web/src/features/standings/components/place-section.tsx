import { useTranslation } from 'react-i18next';
import type { Standing } from '@raccordo/api-client';
import { StandingLine } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePlaceText } from '../hooks/use-place-text.ts';
import classes from './place-section.module.css';

/** Every tick is an agency, nobody is named. */
export function PlaceSection({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('standings');
  const format = useFormat();
  const placeText = usePlaceText();
  const { otherScoresPpm, scorePpm, gate, need } = standing;
  const points = (ppm: number) => format.points(ppm, 2);
  const first = Math.max(...otherScoresPpm, gate === null ? scorePpm : 0);
  const isAlone = otherScoresPpm.length === 0;
  return (
    <section className={classes.place}>
      {!isAlone && (
        <StandingLine
          others={otherScoresPpm}
          own={gate === null ? scorePpm : null}
          ownText={t('place.you', { points: points(scorePpm) })}
          firstText={t('place.first', { points: points(first) })}
          axisText={(ppm) => format.points(ppm, 0)}
          label={
            gate === null
              ? t('place.label', { place: placeText(standing), points: points(scorePpm) })
              : t('place.labelOut', { others: format.number(otherScoresPpm.length) })
          }
        />
      )}
      <p className={classes.note}>{t(isAlone ? 'place.alone' : 'place.ticks')}</p>
      <p className={classes.note}>{t(`${need.kind}.about`)}</p>
    </section>
  );
}
