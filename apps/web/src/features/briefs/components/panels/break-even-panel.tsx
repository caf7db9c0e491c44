import { isExact } from '@raccordo/kernel';
import type { BreakEvenStep } from '@raccordo/planning';
import { Trans, useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { useFactorText } from '../../hooks/use-factor-text.ts';
import { useLivePlan } from '../../hooks/use-live-plan.ts';
import { originOf } from '../../model/figure-origin.ts';
import { FigureSource } from '../../../../shared/components/figure-source.tsx';
import { SidePanel } from '../../../../shared/steps/side-panel.tsx';
import classes from './break-even-panel.module.css';

/** The stair from an order down to what one lead may cost. */
export function BreakEvenPanel() {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const { breakEven } = useLivePlan();
  const { cpaMinor, leadValueMinor, steps, assumed } = breakEven;
  const whole = (minor: number): string => format.money(minor, { decimals: 0 });

  return (
    <SidePanel
      title={t('economics.stair.title')}
      short={t('economics.stair.short', { cpa: whole(cpaMinor.typical) })}
    >
      <ol className={classes.chain}>
        {steps.map((step, index) => (
          <StairStep key={step.factor} step={step} isLast={index === steps.length - 1} />
        ))}
      </ol>
      <p className={classes.note}>
        {!isExact(leadValueMinor) &&
          `${t('economics.stair.leadRange', {
            low: whole(leadValueMinor.low),
            high: whole(leadValueMinor.high),
          })} `}
        {isExact(cpaMinor) ? (
          t('economics.stair.exact')
        ) : (
          <Trans
            ns="briefs"
            i18nKey={assumed.length > 0 ? 'economics.stair.range' : 'economics.stair.rangeYours'}
            values={{ low: whole(cpaMinor.low), high: whole(cpaMinor.high) }}
            components={{ b: <b /> }}
          />
        )}
      </p>
    </SidePanel>
  );
}

interface StairStepProps {
  readonly step: BreakEvenStep;
  readonly isLast: boolean;
}

function StairStep({ step, isLast }: StairStepProps) {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const factorText = useFactorText();
  const label = t(`economics.stair.${step.factor}`, {
    figure: factorText(step.factor, step.value),
  });
  return (
    <li className={isLast ? `${classes.step} ${classes.last}` : classes.step}>
      <span>
        {label}
        {step.assumedFrom !== null && (
          <>
            {' '}
            <span className={classes.assumed}>
              ({t(`economics.from.${originOf(step.assumedFrom)}.short`)})
            </span>{' '}
            <FigureSource figureId={step.assumedFrom} about={label} />
          </>
        )}
      </span>
      <b className={isLast ? classes.total : undefined}>
        {format.money(step.runningMinor.typical, { decimals: 0 })}
      </b>
    </li>
  );
}
