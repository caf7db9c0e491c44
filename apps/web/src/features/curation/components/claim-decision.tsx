import { Figure, Figures } from '@raccordo/ui';
import type { CapabilityId } from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useEvidenceText } from '../../../shared/hooks/use-evidence-text.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useAct } from '../api/act.ts';
import { useClaim } from '../api/one.ts';
import type { ClaimToDecide } from '../api/types.ts';
import { AgencyFacts } from './agency-facts.tsx';
import { CaseProof } from './case-proof.tsx';
import { type Choice, DecisionForm } from './decision-form.tsx';
import { ItemFrame } from './item-frame.tsx';
import classes from './sides.module.css';

export interface ClaimDecisionProps {
  readonly agencyId: string;
  readonly capability: CapabilityId;
  readonly onDecided: () => void;
}

export function ClaimDecision({ agencyId, capability, onDecided }: ClaimDecisionProps) {
  const { t } = useTranslation('curation');
  const claim = useClaim(agencyId, capability);
  return (
    <AsyncView query={claim} waitingText={t('item.waiting')}>
      {(found) => <Decision claim={found} onDecided={onDecided} />}
    </AsyncView>
  );
}

/** What evidence counts for, as published. */
const WORTH = { declared: 0.6, shown: 0.8, verified: 1 } as const;

function Decision({
  claim,
  onDecided,
}: {
  readonly claim: ClaimToDecide;
  readonly onDecided: () => void;
}) {
  const { t } = useTranslation('curation');
  const names = useNames();
  const format = useFormat();
  const reasonText = useEvidenceText();
  const act = useAct();
  const choices = useChoices(claim.state);
  const { agency, cases, contests } = claim;
  const stateText = t(`claim.states.${claim.state}`);
  const proof = cases.find(({ id }) => id === claim.caseId);
  return (
    <ItemFrame
      title={t('claim.title', {
        agency: agency.name,
        capability: names.capability(claim.capability),
      })}
      lead={[stateText, reasonText(claim.reason)].join(' ')}
    >
      <section className={classes.part}>
        <h3>{t('item.who')}</h3>
        <AgencyFacts agency={agency} />
      </section>
      {contests.length > 0 && (
        <section className={classes.part}>
          <h3>{t('claim.contests')}</h3>
          <ul>
            {contests.map((contest) => (
              <li key={contest.id}>
                <p className={classes.text}>{contest.reason}</p>
                <p className={classes.quiet}>
                  {format.date(contest.createdAt)}. {t(`claim.contest.${contest.state}`)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={classes.part}>
        <h3>{t('claim.proof')}</h3>
        <div className={classes.stack}>
          {claim.message !== null && <p className={classes.text}>{claim.message}</p>}
          {claim.question !== null && (
            <p className={classes.quiet}>{t('claim.asked', { question: claim.question })}</p>
          )}
          {proof === undefined ? (
            <p>{t('claim.noCase')}</p>
          ) : (
            <CaseProof one={proof} organisationId={agency.organisationId} />
          )}
        </div>
      </section>
      <section className={classes.part}>
        <h3>{t('claim.effect')}</h3>
        <Figures columns={3} hasRule={false}>
          <Figure
            value={t('claim.worth', {
              now: format.number(WORTH[claim.level], 1),
              then: format.number(WORTH.verified, 1),
            })}
          >
            {t('claim.worthText')}
          </Figure>
          <Figure value={format.number(claim.matches)}>{t('claim.matches')}</Figure>
          <Figure value={format.points(claim.impactPpm)}>{t('claim.points')}</Figure>
        </Figures>
      </section>
      {choices.length > 0 ? (
        <DecisionForm
          choices={choices}
          reasonLabel={t('decision.reason')}
          isBusy={act.isPending}
          error={act.error}
          onDecide={(decision, reason) =>
            act.mutate(
              {
                path: `/admin/claims/${agency.id}/${claim.capability}/decision`,
                version: claim.version,
                body: { decision, reason },
              },
              { onSuccess: onDecided },
            )
          }
        />
      ) : (
        <p>{t('item.nothingToDecide')}</p>
      )}
    </ItemFrame>
  );
}

/** What the state of a claim lets an admin do. */
function useChoices(state: ClaimToDecide['state']): readonly Choice[] {
  const { t } = useTranslation('curation');
  const reject = { value: 'reject', label: t('decision.reject'), note: t('claim.rejectNote') };
  const verify = {
    value: 'verify',
    label: t('claim.verify'),
    note: t('claim.verifyNote'),
    isPlain: true,
  };
  switch (state) {
    case 'requested':
      return [
        verify,
        { value: 'ask_more', label: t('decision.askMore'), note: t('claim.askMoreNote') },
        reject,
      ];
    case 'more_asked':
      return [verify, reject];
    case 'contested':
      return [
        { value: 'dismiss', label: t('claim.dismiss'), note: t('claim.dismissNote') },
        { value: 'uphold', label: t('claim.uphold'), note: t('claim.upholdNote') },
      ];
    case 'none':
    case 'verified':
    case 'rejected':
    case 'upheld':
    case 'dismissed':
      return [];
  }
}
