import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { QualityStep } from '../api/types.ts';
import { useQualityText } from '../hooks/use-quality-text.ts';
import { qualityTarget } from '../model/quality-target.ts';
import classes from './workspace.module.css';

const SHOWN = 3;

interface QualityStepsProps {
  readonly lines: readonly { readonly steps: readonly QualityStep[] }[];
}

/** The few changes that would raise the index most, each where it is made. */
export function QualitySteps({ lines }: QualityStepsProps) {
  const { t } = useTranslation('agency-workspace');
  const { locale, number } = useFormat();
  const textOf = useQualityText();
  const steps = bestOf(lines);
  if (steps.length === 0) return <p>{t('quality.full')}</p>;
  return (
    <ul>
      {steps.map((step) => {
        const target = qualityTarget(locale, step);
        const text = textOf(step);
        return (
          <li key={`${step.step} ${step.capability ?? ''}`} className={classes.row}>
            <span className={classes.score}>
              {target === null ? <span>{text}</span> : <Link to={target}>{text}</Link>}
              <b>{t('quality.points', { points: number(step.points), count: step.points })}</b>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** As the index orders them: what waits for others comes last. */
function bestOf(lines: QualityStepsProps['lines']): readonly QualityStep[] {
  const waits = ({ step }: QualityStep): number => Number(step === 'await_check');
  return lines
    .flatMap(({ steps }) => steps)
    .sort((a, b) => waits(a) - waits(b) || b.points - a.points)
    .slice(0, SHOWN);
}
