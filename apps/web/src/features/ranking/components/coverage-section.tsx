import { useTranslation } from 'react-i18next';
import type { RankingRules } from '@raccordo/api-client';
import { CoverageLine, Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './rows.module.css';

export interface CoverageSectionProps {
  readonly rules: Pick<
    RankingRules,
    'evidenceFactors' | 'shownCaseMaxAgeMonths' | 'ratedJobsForShown'
  >;
}

/** How a line is covered, and how much a proof changes it. */
export function CoverageSection({ rules }: CoverageSectionProps) {
  const { t } = useTranslation('ranking');
  const format = useFormat();
  return (
    <Section title={t('coverage.title')} note={<p>{t('coverage.note')}</p>} id="coverage">
      <div className={classes.paragraphs}>
        <p>{t('coverage.hours')}</p>
        <p>{t('coverage.fill')}</p>
      </div>
      <p className={classes.formula}>{t('coverage.formula')}</p>
      <ul>
        {[...rules.evidenceFactors]
          .sort((a, b) => b.factorPpm - a.factorPpm)
          .map(({ evidence, factorPpm }) => (
            <li key={evidence} className={classes.drawn}>
              <span>
                <b>{t(`evidence.${evidence}.name`)}</b>
                <span className={classes.small}>
                  {t(`evidence.${evidence}.text`, {
                    months: format.number(rules.shownCaseMaxAgeMonths),
                    jobs: format.number(rules.ratedJobsForShown),
                  })}
                </span>
              </span>
              <CoverageLine coveredRatio={1} evidence={evidence} label={null} />
              <b className={classes.right}>{format.percent(factorPpm / 1_000_000)}</b>
            </li>
          ))}
      </ul>
    </Section>
  );
}
