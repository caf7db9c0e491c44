import { useTranslation } from 'react-i18next';
import type { Standing } from '@raccordo/api-client';
import { SCORE_WEIGHTS_PPM } from '@raccordo/matching';
import { PartLine, Section } from '@raccordo/ui';
import { scorePartsOf } from '../../../shared/figures/score-parts.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './standing-parts.module.css';

/** The score in its parts, each with the most it could give: they sum to the score. */
export function PointsSection({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('standings');
  const format = useFormat();
  const points = (ppm: number) => format.points(ppm, 2);
  const largest = Math.max(...Object.values(SCORE_WEIGHTS_PPM));
  return (
    <Section
      title={t('points.title')}
      note={<p>{t('points.note', { version: standing.algorithmVersion })}</p>}
    >
      <ul>
        {scorePartsOf(standing.breakdown.contributions).map(({ criterion, ppm, shownPpm }) => {
          const mostPpm = SCORE_WEIGHTS_PPM[criterion];
          return (
            <li key={criterion} className={classes.part}>
              <div>
                <h3 className={classes.name}>{t(`criterion.${criterion}.name`)}</h3>
                <p className={classes.small}>{t(`criterion.${criterion}.text`)}</p>
              </div>
              <PartLine ratio={ppm / largest} most={mostPpm / largest} label={null} />
              <p className={classes.figure}>
                <b>{points(shownPpm)}</b>{' '}
                <small>{t('points.of', { most: format.points(mostPpm, 0) })}</small>
              </p>
            </li>
          );
        })}
        <li className={`${classes.part} ${classes.sum}`}>
          <h3 className={classes.name}>{t('points.sum')}</h3>
          <span className={classes.figure}>
            <b>{points(standing.scorePpm)}</b>
          </span>
        </li>
      </ul>
    </Section>
  );
}
