import { LinkButton } from '@raccordo/ui';
import type { Brief } from '@raccordo/brief';
import { useTranslation } from 'react-i18next';
import { useAnswerText } from '../hooks/use-answer-text.ts';
import { usePathName } from '../hooks/use-path-name.ts';
import type { WizardStep } from '../model/wizard-step.ts';
import classes from './steps/summary-step.module.css';

const SECTIONS: readonly { readonly step: WizardStep; readonly paths: readonly string[] }[] = [
  {
    step: 'firm',
    paths: [
      'budget.monthlyMinor',
      'budget.mediaMinor',
      'budget.oneOffMinor',
      'firm.name',
      'firm.vatNumber',
      'firm.sector',
      'firm.region',
      'firm.headcount',
      'firm.turnoverMinor',
      'firm.market',
      'firm.searchDemand',
    ],
  },
  {
    step: 'goals',
    paths: [
      'goals.priority',
      'goals.objectives',
      'goals.kpis',
      'goals.horizonMonths',
      'goals.monthlyTarget',
      'ask.text',
      'ask.capabilities',
    ],
  },
  {
    step: 'economics',
    paths: [
      'economics.averageOrderMinor',
      'economics.grossMarginRatio',
      'economics.repeatFactor',
      'economics.closeRatio',
      'economics.acquisitionShareRatio',
    ],
  },
  {
    step: 'grounding',
    paths: ['grounding.assets', 'grounding.mailingListContacts', 'inHouse.skills'],
  },
  {
    step: 'constraints',
    paths: [
      'constraints.isRemoteAccepted',
      'constraints.languages',
      'constraints.startWithinDays',
      'constraints.refusesSectorConflict',
      'constraints.hasDecisionMaker',
    ],
  },
];

interface SummarySectionsProps {
  readonly brief: Brief;
  readonly onGo: (step: WizardStep) => void;
}

/** Every answer, grouped as it was asked, each group with its way back. */
export function SummarySections({ brief, onGo }: SummarySectionsProps) {
  const { t } = useTranslation('briefs');
  return SECTIONS.map(({ step, paths }) => (
    <section key={step} className={classes.section}>
      <h2>{t(`steps.${step}`)}</h2>
      <LinkButton
        label={t('summary.editOf', { section: t(`steps.${step}`) })}
        onClick={() => onGo(step)}
      >
        {t('summary.edit')}
      </LinkButton>
      <dl className={classes.answers}>
        {paths.map((path) => (
          <SummaryAnswer key={path} brief={brief} path={path} />
        ))}
      </dl>
    </section>
  ));
}

function SummaryAnswer({ brief, path }: { readonly brief: Brief; readonly path: string }) {
  const { t } = useTranslation('briefs');
  const pathName = usePathName();
  const answerText = useAnswerText();
  const text = answerText(brief, path);
  const name = pathName(path);
  const isVoice = path === 'ask.text' && brief.ask.text !== '';
  const isOpen = text === t('summary.notAnswered');
  return (
    <div className={classes.answer}>
      <dt>{name.charAt(0).toUpperCase() + name.slice(1)}</dt>
      <dd className={isVoice ? classes.voice : isOpen ? classes.open : undefined}>
        {isVoice ? `«${text}»` : text}
      </dd>
    </div>
  );
}
