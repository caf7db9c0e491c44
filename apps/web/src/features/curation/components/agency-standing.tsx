import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useRefusal } from '../hooks/use-refusal.ts';
import { useAct } from '../api/act.ts';
import { useSuspensions } from '../api/one.ts';
import type { AdminAgency } from '../api/types.ts';
import { AgencyFacts } from './agency-facts.tsx';
import { ItemFrame } from './item-frame.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import classes from './sides.module.css';
import { SuspensionList } from './suspension-list.tsx';

/** One agency, its suspensions, and the way to a new one or out of it. */
export function AgencyStanding({ agency }: { readonly agency: AdminAgency }) {
  const { t } = useTranslation('curation');
  const suspensions = useSuspensions(agency.id);
  const [isLifting, setLifting] = useState(false);
  const lift = useAct();
  return (
    <ItemFrame title={agency.name} lead={t(`agency.statuses.${agency.status}`)}>
      <section className={classes.part}>
        <AgencyFacts agency={agency} />
      </section>
      {agency.status === 'suspended' ? (
        <div className={classes.actions}>
          <Button variant="outline" onClick={() => setLifting(true)}>
            {t('suspension.lift')}
          </Button>
        </div>
      ) : (
        <SuspendForm agencyId={agency.id} />
      )}
      <section className={classes.part}>
        <h3>{t('suspension.history')}</h3>
        <AsyncView
          query={suspensions}
          waitingText={t('list.waiting')}
          isEmpty={(found) => found.length === 0}
          empty={<p>{t('suspension.never')}</p>}
        >
          {(found) => <SuspensionList suspensions={found} />}
        </AsyncView>
      </section>
      {isLifting && (
        <ReasonDialog
          title={t('suspension.liftTitle', { name: agency.name })}
          text={t('suspension.liftText')}
          confirm={t('suspension.lift')}
          isBusy={lift.isPending}
          error={lift.error}
          onClose={() => setLifting(false)}
          onConfirm={(reason) =>
            lift.mutate(
              { path: `/admin/agencies/${agency.id}/suspension/lift`, body: { reason } },
              { onSuccess: () => setLifting(false) },
            )
          }
        />
      )}
    </ItemFrame>
  );
}

function SuspendForm({ agencyId }: { readonly agencyId: string }) {
  const { t } = useTranslation('curation');
  const messageOf = useRefusal();
  const [isOpen, setOpen] = useState(false);
  const [noticeIt, setIt] = useState('');
  const [noticeEn, setEn] = useState('');
  const act = useAct();
  if (!isOpen) {
    return (
      <div className={classes.actions}>
        <Button variant="outline" onClick={() => setOpen(true)}>
          {t('suspension.open')}
        </Button>
      </div>
    );
  }
  return (
    <section className={classes.part}>
      <h3>{t('suspension.heading')}</h3>
      <div className={classes.form}>
        <p>{t('suspension.text')}</p>
        <Textarea
          label={t('suspension.noticeIt')}
          value={noticeIt}
          maxLength={1000}
          rows={3}
          required
          lang="it"
          onChange={(event) => setIt(event.currentTarget.value)}
        />
        <Textarea
          label={t('suspension.noticeEn')}
          value={noticeEn}
          maxLength={1000}
          rows={3}
          required
          lang="en"
          onChange={(event) => setEn(event.currentTarget.value)}
        />
        {act.error !== null && <p role="alert">{messageOf(act.error)}</p>}
        <div className={classes.actions}>
          <Button
            disabled={noticeIt.trim() === '' || noticeEn.trim() === ''}
            loading={act.isPending}
            onClick={() =>
              act.mutate({
                path: `/admin/agencies/${agencyId}/suspension`,
                body: { noticeIt, noticeEn },
              })
            }
          >
            {t('suspension.confirm')}
          </Button>
          <Button variant="outline" onClick={() => setOpen(false)}>
            {t('reason.cancel')}
          </Button>
        </div>
      </div>
    </section>
  );
}
