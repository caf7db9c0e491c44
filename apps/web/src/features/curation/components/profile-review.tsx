import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { ChangesTable } from '../../../shared/changes/changes-table.tsx';
import { useAct } from '../api/act.ts';
import { useProfile } from '../api/one.ts';
import type { ProfileToReview } from '../api/types.ts';
import { AgencyFacts } from './agency-facts.tsx';
import { DecisionForm } from './decision-form.tsx';
import { ItemFrame } from './item-frame.tsx';
import classes from './sides.module.css';
import { TwinsLinks } from './twins-links.tsx';

export interface ItemProps {
  readonly id: string;
  readonly onDecided: () => void;
}

export function ProfileReview({ id, onDecided }: ItemProps) {
  const { t } = useTranslation('curation');
  const profile = useProfile(id);
  return (
    <AsyncView query={profile} waitingText={t('item.waiting')}>
      {(found) => <Review profile={found} onDecided={onDecided} />}
    </AsyncView>
  );
}

function Review({
  profile,
  onDecided,
}: {
  readonly profile: ProfileToReview;
  readonly onDecided: () => void;
}) {
  const { t } = useTranslation('curation');
  const act = useAct();
  const isFirst = profile.reviewedAt === null;
  return (
    <ItemFrame title={profile.agencyName} lead={t(isFirst ? 'profile.first' : 'profile.again')}>
      {profile.agency !== null && (
        <section className={classes.part}>
          <h3>{t('item.who')}</h3>
          <AgencyFacts
            agency={profile.agency}
            more={[[t('profile.vatCheck'), t(`profile.vat.${profile.vatCheck}`)]]}
          />
        </section>
      )}
      <TwinsLinks twins={profile.twins} />
      <section className={classes.part}>
        <h3>{t(isFirst ? 'change.firstHeading' : 'change.heading')}</h3>
        <ChangesTable
          changes={profile.changes}
          label={t('change.label')}
          before={isFirst ? null : t('change.before')}
          after={t('change.after')}
          none={t('change.none')}
        />
      </section>
      {profile.reviewState === 'waiting' ? (
        <DecisionForm
          choices={[
            {
              value: 'approve',
              label: t('profile.approve'),
              note: t('profile.approveNote'),
              isPlain: true,
            },
            { value: 'ask_more', label: t('decision.askMore'), note: t('profile.askMoreNote') },
            { value: 'reject', label: t('decision.reject'), note: t('profile.rejectNote') },
          ]}
          reasonLabel={t('decision.reason')}
          isBusy={act.isPending}
          error={act.error}
          onDecide={(decision, reason) =>
            act.mutate(
              {
                path: `/admin/profiles/${profile.organisationId}/decision`,
                version: profile.version,
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
