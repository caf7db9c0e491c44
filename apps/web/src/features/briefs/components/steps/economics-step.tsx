import type { Brief } from '@raccordo/brief';
import { isExact } from '@raccordo/kernel';
import { assumedFigureOf, type BreakEvenFactor } from '@raccordo/planning';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../../../shared/books/figures-of.tsx';
import { FigureSource } from '../../../../shared/components/figure-source.tsx';
import fields from '../../../../shared/fields/field.module.css';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { useLivePlan } from '../../hooks/use-live-plan.ts';
import { EUROS, PER_CENT, TIMES, writeRange, type AnswerScale } from '../../model/answer-text.ts';
import { originOf } from '../../model/figure-origin.ts';
import { BreakEvenVerdict } from '../break-even-verdict.tsx';
import { BriefStep } from '../brief-step.tsx';
import { AnswerField } from '../fields/answer-field.tsx';
import { BreakEvenPanel } from '../panels/break-even-panel.tsx';
import type { StepProps } from './step-props.ts';
import classes from './step.module.css';

interface Question {
  readonly factor: BreakEvenFactor;
  readonly text: 'order' | 'margin' | 'repeat' | 'close' | 'share';
  readonly scale: AnswerScale;
  readonly unit: 'euros' | 'perCent' | 'times';
}

const QUESTIONS: readonly Question[] = [
  { factor: 'averageOrderMinor', text: 'order', scale: EUROS, unit: 'euros' },
  { factor: 'grossMarginRatio', text: 'margin', scale: PER_CENT, unit: 'perCent' },
  { factor: 'repeatFactor', text: 'repeat', scale: TIMES, unit: 'times' },
  { factor: 'closeRatio', text: 'close', scale: PER_CENT, unit: 'perCent' },
  { factor: 'acquisitionShareRatio', text: 'share', scale: PER_CENT, unit: 'perCent' },
];

/** What a customer is worth: five figures, each of which may be a range or "I don't know". */
export function EconomicsStep({ takesFocus }: StepProps) {
  const { t } = useTranslation('briefs');
  return (
    <BriefStep
      step="economics"
      title={t('economics.title')}
      lead={t('economics.lead')}
      side={<BreakEvenPanel />}
      takesFocus={takesFocus}
    >
      <div className={fields.grid}>
        {QUESTIONS.map((question) => (
          <EconomicsQuestion key={question.factor} {...question} />
        ))}
      </div>
      <div className={classes.verdictBlock}>
        <BreakEvenVerdict />
      </div>
    </BriefStep>
  );
}

/** Between word joiners: a range in running text stays on one line. */
const UNBROKEN_DASH = '\u2060–\u2060';

function EconomicsQuestion({ factor, text, scale, unit }: Question) {
  const { t } = useTranslation('briefs');
  const { locale } = useFormat();
  const { control } = useFormContext<Brief>();
  // What stands in depends on the sector and on selling online, hence on the whole draft.
  const brief = useWatch({ control }) as Brief;
  const { figure, figureId } = assumedFigureOf(factor, brief, useFigures());
  const origin = originOf(figureId);
  const label = t(`economics.${text}`);
  const range = `${writeRange(figure.value, locale, scale)}\u00a0${t(`field.${unit}`)}`;
  return (
    <AnswerField
      name={`economics.${factor}`}
      label={label}
      unit={t(`field.${unit}`)}
      scale={scale}
      whenUnknown={t(`economics.from.${origin}.field`, { range })}
      unknownHelp={t(`economics.from.${origin}.unknown`)}
      help={
        <>
          {text === 'share' ? <ShareHelp /> : t(`economics.${text}Help`)}{' '}
          {t(`economics.from.${origin}.help`, { range: range.replace('–', UNBROKEN_DASH) })}
        </>
      }
      source={<FigureSource figureId={figureId} about={label} />}
    />
  );
}

/** What the share comes to on a customer of this firm, in money. */
function ShareHelp() {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const { customerMarginMinor, steps } = useLivePlan().breakEven;
  const margin = customerMarginMinor.typical;
  const share = steps.find(({ factor }) => factor === 'acquisitionShareRatio')?.value;
  if (share === undefined || margin <= 0) return t('economics.shareHelp');
  const whole = (minor: number): string => format.money(minor, { decimals: 0 });
  return t(isExact(share) ? 'economics.shareHelpFigure' : 'economics.shareHelpRange', {
    margin: whole(margin),
    low: whole(margin * share.low),
    high: whole(margin * share.high),
  });
}
