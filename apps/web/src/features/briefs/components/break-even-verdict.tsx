import type { Range } from '@raccordo/kernel';
import { worthlessFactorsOf } from '@raccordo/planning';
import { BreakEvenGate } from '@raccordo/ui';
import { Trans, useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePathName } from '../hooks/use-path-name.ts';
import { useLivePlan } from '../hooks/use-live-plan.ts';
import { verdictOf } from '../model/break-even-verdict.ts';
import classes from './steps/step.module.css';

/** Does the sum stand? The firm's break-even against what a lead costs with this budget, all in. */
export function BreakEvenVerdict() {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const pathName = usePathName();
  const { brief, plan, breakEven } = useLivePlan();
  const isKnown = brief.firm.sector !== null || brief.economics.averageOrderMinor !== null;
  const cost = plan.costPerLeadMinor;
  const { cpaMinor } = breakEven;
  const whole = (minor: number): string => format.money(minor, { decimals: 0 });

  const worthless = worthlessFactorsOf(breakEven);
  if (!isKnown || worthless.length > 0) {
    const fields = format.list(worthless.map((factor) => pathName(`economics.${factor}`)));
    return (
      <section className={classes.block}>
        <h2>{t('economics.gate.title')}</h2>
        <p className={isKnown ? classes.verdict : classes.note} aria-live="polite">
          {t(isKnown ? 'economics.gate.worthless' : 'economics.gate.unknown', { fields })}
        </p>
      </section>
    );
  }

  const values = {
    cpa: whole(cpaMinor.typical),
    cpaLow: whole(cpaMinor.low),
    cpaHigh: whole(cpaMinor.high),
    low: whole(cost?.low ?? 0),
    typical: whole(cost?.typical ?? 0),
    high: whole(cost?.high ?? 0),
  };
  const verdict = cost === null ? null : verdictOf(cpaMinor, cost);
  const isYours = verdict === 'risky' && breakEven.assumed.length === 0;
  return (
    <section className={classes.block}>
      <h2>{t('economics.gate.title')}</h2>
      <BreakEvenGate
        breakEven={inEuros(cpaMinor)}
        cost={cost === null ? null : inEuros(cost)}
        gateText={t('economics.gate.gateLabel', { cpa: values.cpa })}
        formatValue={(euros) => whole(euros * 100)}
        label={t(cost === null ? 'economics.gate.pictureAlone' : 'economics.gate.picture', values)}
      />
      <p className={classes.verdict} aria-live="polite">
        {verdict === null ? (
          t('economics.gate.noCost')
        ) : (
          <>
            <b>{t(`economics.gate.${isYours ? 'riskyYours' : verdict}`)}</b>{' '}
            {t(`economics.gate.${verdict}Text`, values)}
          </>
        )}
      </p>
      <MissingFigure />
    </section>
  );
}

function inEuros({ low, typical, high }: Range): Range {
  return { low: low / 100, typical: typical / 100, high: high / 100 };
}

/** The assumed figure whose range moves the break-even most. */
function MissingFigure() {
  const { t } = useTranslation('briefs');
  const { breakEven } = useLivePlan();
  const widest = breakEven.steps
    .filter(({ factor }) => breakEven.assumed.includes(factor))
    .sort((a, b) => b.value.high / b.value.low - a.value.high / a.value.low)[0];
  if (widest === undefined) return null;
  return (
    <p className={classes.note}>
      <Trans
        ns="briefs"
        i18nKey="economics.gate.missing"
        values={{ hint: t(`economics.gate.hint.${widest.factor}`) }}
        components={{ b: <b /> }}
      />
    </p>
  );
}
