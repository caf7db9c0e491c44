import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useAct } from '../api/act.ts';
import { useAppeals } from '../api/lists.ts';
import type { ListedAppeal } from '../api/types.ts';
import { DecisionForm } from '../components/decision-form.tsx';
import { ListView } from '../components/list-view.tsx';
import classes from '../components/sides.module.css';

/** What suspended agencies say against it, longest waiting first. */
export function AppealsPage() {
  const { t } = useTranslation('curation');
  const [isOpen, setOpen] = useState(true);
  const list = useAppeals(isOpen);
  return (
    <Page title={t('appeals.title')} heading={t('appeals.title')} lead={t('appeals.lead')}>
      <div className={classes.filters}>
        <NativeSelect
          size="sm"
          label={t('appeals.show')}
          value={isOpen ? 'open' : 'decided'}
          onChange={(event) => setOpen(event.currentTarget.value === 'open')}
        >
          <option value="open">{t('appeals.open')}</option>
          <option value="decided">{t('appeals.decided')}</option>
        </NativeSelect>
      </div>
      <ListView
        list={list}
        heading={t('appeals.list')}
        emptyTitle={t('appeals.emptyTitle')}
        emptyText={t('appeals.emptyText')}
        keyOf={({ id }) => id}
      >
        {(appeal) => <AppealItem appeal={appeal} />}
      </ListView>
    </Page>
  );
}

function AppealItem({ appeal }: { readonly appeal: ListedAppeal }) {
  const { t } = useTranslation('curation');
  const format = useFormat();
  const act = useAct();
  const notice = format.locale === 'it' ? appeal.noticeIt : appeal.noticeEn;
  return (
    <article className={classes.part} aria-labelledby={`appeal-${appeal.id}`}>
      <h2 id={`appeal-${appeal.id}`}>
        <Link to={paths.agency(format.locale, appeal.agencySlug)}>{appeal.agencyName}</Link>
      </h2>
      <p className={classes.quiet}>
        {t('appeals.suspended', { on: format.date(appeal.suspendedAt) })} {notice}
      </p>
      <h3>{t('appeals.says', { on: format.date(appeal.createdAt) })}</h3>
      <p className={classes.text}>{appeal.text}</p>
      {appeal.isOwnDecision && appeal.state === 'open' && (
        <p className={classes.done}>{t('appeals.own')}</p>
      )}
      {appeal.state === 'open' ? (
        <DecisionForm
          choices={[
            { value: 'kept', label: t('appeals.keep'), note: t('appeals.keepNote') },
            { value: 'lifted', label: t('appeals.lift'), note: t('appeals.liftNote') },
          ]}
          reasonLabel={t('decision.reason')}
          isBusy={act.isPending}
          error={act.error}
          onDecide={(outcome, reason) =>
            act.mutate({
              path: `/admin/appeals/${appeal.id}/decision`,
              version: appeal.version,
              body: { outcome, reason },
            })
          }
        />
      ) : (
        <p>
          {t(`appeals.states.${appeal.state}`)} {appeal.decisionReason}
        </p>
      )}
    </article>
  );
}
