import type { NextStep } from '@raccordo/diagnosis';
import type { GateReason } from '@raccordo/matching';
import { LinkButton, Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { MatchPage } from '../api/match-response.ts';
import classes from './no-agency.module.css';

interface NoAgencyProps {
  readonly monthlyMinor: number | null;
  readonly nextSteps: readonly NextStep[];
  readonly matches: MatchPage;
  readonly onSeeExcluded: () => void;
}

/** A good answer too: nobody can do this well yet, and what to do first. */
export function NoAgency({ monthlyMinor, nextSteps, matches, onSeeExcluded }: NoAgencyProps) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const reasons = Object.entries(matches.excludedByReason) as [GateReason, number][];
  return (
    <Section title={t('noAgency.title')}>
      <p>
        {monthlyMinor === null
          ? t('noAgency.leadNoBudget')
          : t('noAgency.lead', { budget: format.money(monthlyMinor) })}
      </p>
      <ol className={classes.steps}>
        {nextSteps
          .filter((step) => step !== 'choose_an_agency')
          .map((step) => (
            <li key={step}>{t(`nextStep.${step}`)}</li>
          ))}
      </ol>
      <h3>{t('noAgency.reasons')}</h3>
      <ul className={classes.reasons}>
        {reasons.map(([reason, count]) => (
          <li key={reason}>
            {t('noAgency.reason', {
              reason: t(`gate.${reason}`),
              count: format.number(count),
            })}
          </li>
        ))}
      </ul>
      <LinkButton onClick={onSeeExcluded}>
        {t('matches.seeExcluded', {
          excluded: format.number(matches.evaluated - matches.eligible),
        })}
      </LinkButton>
    </Section>
  );
}
