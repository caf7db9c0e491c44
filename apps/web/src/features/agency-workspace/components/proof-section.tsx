import { EVIDENCE_LEVELS } from '@raccordo/agency';
import { Figure, Figures, Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import { useEvidence } from '../api/read.ts';
import { DAY } from '../model/dates.ts';
import classes from './workspace.module.css';

/** How far what it says is proven, what an examiner asks, and what falls next. */
export function ProofSection({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('agency-workspace');
  const format = useFormat();
  const names = useNames();
  const evidence = useEvidence(organisationId);
  return (
    <Section title={t('evidence.title')}>
      <AsyncView query={evidence} waitingText={t('evidence.waiting')}>
        {({ claims, ageing: [next] }) => (
          <div className={classes.wide}>
            <Figures columns={3} hasRule={false}>
              {[...EVIDENCE_LEVELS].reverse().map((level) => {
                const count = claims.filter((claim) => claim.level === level).length;
                return (
                  <Figure key={level} value={format.number(count)}>
                    {t(`evidence.count.${level}`, { count })}
                  </Figure>
                );
              })}
            </Figures>
            {claims
              .filter(({ state }) => state === 'more_asked')
              .map(({ capability, question }) => (
                <p key={capability} className={classes.note}>
                  <b>{t('evidence.asks', { offer: names.capability(capability) })}</b>
                  <span className={classes.words}>{question}</span>
                </p>
              ))}
            {next !== undefined && (
              <p>
                {t('evidence.next', {
                  offer: names.capability(next.capability),
                  on: format.date(next.countsUntil, DAY),
                })}
              </p>
            )}
            <Link to={paths.agencyEvidence(format.locale)}>{t('evidence.toAll')}</Link>
          </div>
        )}
      </AsyncView>
    </Section>
  );
}
