import { useTranslation } from 'react-i18next';
import type { Standing } from '@raccordo/api-client';
import { CoverageLine, Section } from '@raccordo/ui';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './standing-parts.module.css';

type Line = Standing['breakdown']['lines'][number];

/** The lines of the need as this agency covers them. */
export function OwnLinesSection({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation('standings');
  const names = useNames();
  const format = useFormat();
  const points = (ppm: number) => format.points(ppm, 1);
  const evidenceOf = ({ evidence }: Line) => t(`evidence.${evidence ?? 'none'}`);
  return (
    <Section title={t('lines.title')} note={<p>{t('lines.note')}</p>}>
      <ul>
        {lines.map((line) => (
          <li key={line.capability} className={classes.part}>
            <div>
              <span>{names.capability(line.capability)}</span>
              <span className={classes.small}>
                {t('lines.detail', {
                  evidence: evidenceOf(line),
                  hours: format.hours(line.neededMinutes),
                })}
              </span>
            </div>
            <CoverageLine
              coveredRatio={line.coveredMinutes / line.neededMinutes}
              beyondBudgetRatio={(line.coverableMinutes - line.coveredMinutes) / line.neededMinutes}
              evidence={line.evidence}
              label={t('lines.label', {
                capability: names.capability(line.capability),
                evidence: evidenceOf(line),
                covered: format.hours(line.coveredMinutes),
                needed: format.hours(line.neededMinutes),
              })}
            />
            <p className={classes.figure}>
              <b>{points(line.coveragePpm)}</b>{' '}
              <small>{t('points.of', { most: points(line.weightPpm) })}</small>
            </p>
          </li>
        ))}
      </ul>
      <FiguresTable
        caption={t('lines.title')}
        columns={['capability', 'evidence', 'needed', 'covered', 'points', 'weight'].map((column) =>
          t(`lines.column.${column}`),
        )}
        rows={lines.map((line) => ({
          id: line.capability,
          name: names.capability(line.capability),
          figures: [
            evidenceOf(line),
            format.hours(line.neededMinutes),
            format.hours(line.coveredMinutes),
            points(line.coveragePpm),
            points(line.weightPpm),
          ],
        }))}
      />
    </Section>
  );
}
