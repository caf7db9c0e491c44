import { useTranslation } from 'react-i18next';
import { CoverageLine, Figure, Figures, ScoreBar, Section } from '@raccordo/ui';
import { splitUnit } from '../../../shared/i18n/format.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { workedExample } from '../model/worked-example.ts';
import classes from './rows.module.css';

/** Points are shown with two decimals: here they must be seen to add up. */
const DECIMALS = 2;

export function ExampleSection() {
  const { t } = useTranslation('ranking');
  const format = useFormat();
  const names = useNames();
  const { need, candidate, coverage, score } = workedExample();
  const points = (ppm: number) => format.points(ppm, DECIMALS);
  const neededMinutes = need.lines.reduce((sum, { minutes }) => sum + minutes, 0);
  const coverageContribution = score.contributions
    .filter(({ criterion }) => criterion === 'coverage')
    .reduce((sum, { pointsPpm }) => sum + pointsPpm, 0);
  const terms = score.contributions.filter(({ criterion }) => criterion !== 'coverage');

  return (
    <Section
      title={t('example.title')}
      id="example"
      note={
        <p>
          {t('example.note', {
            hours: format.hours(neededMinutes),
            budget: format.money(need.feeBudgetMinor ?? 0),
            rate: format.rate(candidate.hourlyRateMinor),
          })}
        </p>
      }
    >
      <Figures hasRule={false} columns={2}>
        <Figure {...splitUnit(format.percent(coverage.totalPpm / 1_000_000, 1))}>
          {t('example.coverage')}
        </Figure>
        <Figure value={points(score.scorePpm)}>{t('example.score')}</Figure>
      </Figures>
      <ul>
        {coverage.lines.map((line) => {
          const name = names.capability(line.capability);
          const hours = t('example.hours', {
            covered: format.hours(line.coveredMinutes),
            needed: format.hours(line.neededMinutes),
          });
          const evidence = line.evidence === null ? '' : t(`evidence.${line.evidence}.name`);
          return (
            <li key={line.capability} className={classes.drawn}>
              <span>
                {name}
                <span className={classes.small}>
                  {t('example.line', { hours, evidence: evidence.toLowerCase() })}
                </span>
              </span>
              <CoverageLine
                coveredRatio={line.coveredMinutes / line.neededMinutes}
                beyondBudgetRatio={
                  (line.coverableMinutes - line.coveredMinutes) / line.neededMinutes
                }
                evidence={line.evidence}
                label={`${name}: ${hours}, ${evidence}.`}
              />
              <span className={classes.right}>
                <b>{points(line.coveragePpm)}</b>
                <span className={classes.small}>
                  {t('example.of', { weight: format.points(line.weightPpm, 0) })}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <div className={classes.picture}>
        <ScoreBar
          label={t('example.barLabel', { score: points(score.scorePpm) })}
          parts={[
            { id: 'coverage', ppm: coverageContribution },
            ...terms.map(({ criterion, pointsPpm }) => ({ id: criterion, ppm: pointsPpm })),
          ]}
        />
      </div>
      <ul>
        <li className={classes.row}>
          <span>{t('criterion.coverage.name')}</span>
          <b className={classes.figure}>{points(coverageContribution)}</b>
        </li>
        {terms.map(({ criterion, pointsPpm }) => (
          <li key={criterion} className={classes.row}>
            <span>{t(`criterion.${criterion}.name`)}</span>
            <b className={classes.figure}>{points(pointsPpm)}</b>
          </li>
        ))}
        <li className={`${classes.row} ${classes.sum}`}>
          <span>{t('example.sum')}</span>
          <b className={classes.figure}>{points(score.scorePpm)}</b>
        </li>
      </ul>
    </Section>
  );
}
