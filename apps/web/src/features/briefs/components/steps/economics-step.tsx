import type { Brief } from '@raccordo/brief';
import { economicsIn, FIGURE_ID, type EconomicsFactor } from '@raccordo/taxonomy';
import { useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../../../shared/books/figures-of.tsx';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { useLivePlan } from '../../hooks/use-live-plan.ts';
import { EUROS, PER_CENT, TIMES, type AnswerScale } from '../../model/answer-text.ts';
import { BreakEvenVerdict } from '../break-even-verdict.tsx';
import { FigureSource } from '../../../../shared/components/figure-source.tsx';
import { AnswerField } from '../fields/answer-field.tsx';
import fields from '../../../../shared/fields/field.module.css';
import { SliderField } from '../../../../shared/fields/slider-field.tsx';
import { BreakEvenPanel } from '../panels/break-even-panel.tsx';
import { BriefStep } from '../brief-step.tsx';
import type { StepProps } from './step-props.ts';
import classes from './step.module.css';

interface Question {
  readonly factor: EconomicsFactor;
  readonly text: 'order' | 'margin' | 'repeat' | 'close';
  readonly scale: AnswerScale;
  readonly unit: 'euros' | 'perCent' | 'times';
}

const QUESTIONS: readonly Question[] = [
  { factor: 'averageOrderMinor', text: 'order', scale: EUROS, unit: 'euros' },
  { factor: 'grossMarginRatio', text: 'margin', scale: PER_CENT, unit: 'perCent' },
  { factor: 'repeatFactor', text: 'repeat', scale: TIMES, unit: 'times' },
  { factor: 'closeRatio', text: 'close', scale: PER_CENT, unit: 'perCent' },
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
        <div className={fields.full}>
          <ShareSlider />
        </div>
      </div>
      <div className={classes.verdictBlock}>
        <BreakEvenVerdict />
      </div>
    </BriefStep>
  );
}

function EconomicsQuestion({ factor, text, scale, unit }: Question) {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const sector = useWatch<Brief, 'firm.sector'>({ name: 'firm.sector' });
  const range = economicsIn(useFigures(), sector)[factor].value;
  const show = (stored: number): string => format.number(stored / scale.storedPerShown, 1);
  const unitText = t(`field.${unit}`);
  return (
    <AnswerField
      name={`economics.${factor}`}
      label={t(`economics.${text}`)}
      unit={unitText}
      scale={scale}
      sectorRange={range}
      help={
        <>
          {t(`economics.${text}Help`)}{' '}
          {t('economics.sectorRange', {
            low: show(range.low),
            high: `${show(range.high)} ${unitText}`,
          })}{' '}
          <FigureSource
            figureId={FIGURE_ID.economics(sector, factor)}
            about={t(`economics.${text}`)}
          />
        </>
      }
    />
  );
}

const MIN_PER_CENT = 10;
const MAX_PER_CENT = 60;
const STEP_PER_CENT = 5;

function ShareSlider() {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const { breakEven } = useLivePlan();
  const { acquisitionShare } = useFigures();
  const { field } = useController<Brief, 'economics.acquisitionShareRatio'>({
    name: 'economics.acquisitionShareRatio',
  });
  const shown = field.value ?? acquisitionShare.value.typical;
  const margin = breakEven.customerMarginMinor.typical;
  return (
    <div>
      <p className={fields.legendSmall}>
        {t('economics.share')}: {format.percent(shown)}
      </p>
      <SliderField
        label={t('economics.share')}
        min={MIN_PER_CENT}
        max={MAX_PER_CENT}
        step={STEP_PER_CENT}
        value={Math.round(shown * 100)}
        format={(perCent) => format.percent(perCent / 100)}
        isAnswered={field.value !== null}
        onChange={(perCent) => field.onChange(perCent / 100)}
      />
      <p className={fields.help}>
        {t('economics.shareHelpFigure', {
          low: format.percent(acquisitionShare.value.low),
          high: format.percent(acquisitionShare.value.high),
          margin: format.money(Math.round(margin), { decimals: 0 }),
          spend: format.money(Math.round(margin * shown), { decimals: 0 }),
        })}{' '}
        <FigureSource figureId={FIGURE_ID.acquisitionShare()} about={t('economics.share')} />
      </p>
    </div>
  );
}
