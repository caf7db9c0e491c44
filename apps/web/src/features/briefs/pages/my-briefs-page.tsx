import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { usePerson } from '../../../shared/session/session.ts';
import type { BriefSummary } from '../api/brief-response.ts';
import { briefListQuery } from '../api/list-briefs.ts';
import { BriefRow } from '../components/brief-row.tsx';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import classes from '../components/brief-row.module.css';
import { DeleteDialog } from '../components/delete-dialog.tsx';
import { useCurrentFirm } from '../hooks/use-current-firm.ts';
import { useBriefActions } from '../hooks/use-brief-actions.ts';
import { briefCopies } from '../model/brief-copies.ts';

/** Drafts and results: of the firm one acts for, or of this browser. */
export function MyBriefsPage() {
  const { t } = useTranslation('briefs');
  const locale = useLocale();
  const firm = useCurrentFirm();
  const isSignedIn = usePerson() !== null;
  const query = useInfiniteQuery(briefListQuery(firm?.id ?? null));
  return (
    <Page
      title={t('list.title')}
      heading={t('list.title')}
      lead={
        firm !== null
          ? t('list.leadFirm', { name: firm.name })
          : t(isSignedIn ? 'list.leadAccount' : 'list.lead')
      }
      aside={
        <Button component={Link} to={paths.newBrief(locale)}>
          {t('list.new')}
        </Button>
      }
    >
      <UnsentDraft />
      <AsyncView
        query={query}
        waitingText={t('list.waiting')}
        isEmpty={({ pages }) => pages.every((page) => page.items.length === 0)}
        empty={
          <section className={classes.empty}>
            <h2>{t('list.empty')}</h2>
            <p>{t('list.emptyLead')}</p>
            <Button component={Link} to={paths.newBrief(locale)}>
              {t('list.start')}
            </Button>
          </section>
        }
      >
        {({ pages }) => <BriefList briefs={pages.flatMap((page) => page.items)} />}
      </AsyncView>
      <MoreButton query={query}>{t('list.more')}</MoreButton>
    </Page>
  );
}

/** Typed without a network, before the draft ever reached the server. */
function UnsentDraft() {
  const { t } = useTranslation('briefs');
  const locale = useLocale();
  const [hasCopy] = useState(() => briefCopies.find(null) !== null);
  if (!hasCopy) return null;
  return (
    <p className={classes.unsent}>
      {t('list.unsent')} <Link to={paths.newBrief(locale)}>{t('list.unsentResume')}</Link>
    </p>
  );
}

function BriefList({ briefs }: { readonly briefs: readonly BriefSummary[] }) {
  const { t } = useTranslation('briefs');
  const { duplicate, remove } = useBriefActions();
  const [doomed, setDoomed] = useState<BriefSummary | null>(null);
  return (
    <>
      {duplicate.isError && <p role="alert">{t('list.duplicateFailed')}</p>}
      <ul className={classes.list}>
        {briefs.map((brief) => (
          <BriefRow
            key={brief.id}
            brief={brief}
            isBusy={duplicate.isPending || remove.isPending}
            onDuplicate={() => duplicate.mutate(brief.id)}
            onDelete={() => setDoomed(brief)}
          />
        ))}
      </ul>
      <DeleteDialog
        name={doomed === null ? null : (doomed.firmName ?? t('list.untitled'))}
        isBusy={remove.isPending}
        hasFailed={remove.isError}
        onCancel={() => setDoomed(null)}
        onConfirm={() => {
          if (doomed !== null) remove.mutate(doomed, { onSuccess: () => setDoomed(null) });
        }}
      />
    </>
  );
}
