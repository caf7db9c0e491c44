import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useAct } from '../api/act.ts';
import { useOwnership } from '../api/one.ts';
import { AgencyFacts } from './agency-facts.tsx';
import { DecisionForm } from './decision-form.tsx';
import { FactList } from './fact-list.tsx';
import { ItemFrame } from './item-frame.tsx';
import type { ItemProps } from './profile-review.tsx';
import classes from './sides.module.css';

export function OwnershipDecision({ id, onDecided }: ItemProps) {
  const { t } = useTranslation('curation');
  const format = useFormat();
  const request = useOwnership(id);
  const act = useAct();
  return (
    <AsyncView query={request} waitingText={t('item.waiting')}>
      {(found) => (
        <ItemFrame
          title={found.agency.name}
          lead={t('ownership.lead', { organisation: found.organisationName })}
        >
          <section className={classes.part}>
            <h3>{t('ownership.agency')}</h3>
            <AgencyFacts agency={found.agency} />
          </section>
          <section className={classes.part}>
            <h3>{t('ownership.asks')}</h3>
            <FactList
              facts={[
                [t('ownership.organisation'), found.organisationName],
                [t('agency.vat'), found.organisationVatNumber],
                [
                  t('ownership.grounds'),
                  format.list(found.grounds.map((ground) => t(`ownership.ground.${ground}`))),
                ],
                [t('ownership.message'), found.message],
              ]}
            />
          </section>
          {found.state === 'waiting' ? (
            <DecisionForm
              choices={[
                { value: 'accept', label: t('ownership.accept'), note: t('ownership.acceptNote') },
                { value: 'refuse', label: t('ownership.refuse'), note: t('ownership.refuseNote') },
              ]}
              reasonLabel={t('decision.reason')}
              isBusy={act.isPending}
              error={act.error}
              onDecide={(decision, reason) =>
                act.mutate(
                  {
                    path: `/admin/ownership-requests/${found.id}/decision`,
                    body: { isAccepted: decision === 'accept', reason },
                  },
                  { onSuccess: onDecided },
                )
              }
            />
          ) : (
            <p>{t('item.nothingToDecide')}</p>
          )}
        </ItemFrame>
      )}
    </AsyncView>
  );
}
