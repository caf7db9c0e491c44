import { Button } from '@mantine/core';
import { QuestionDialog } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useAct } from '../api/act.ts';
import { useCases, useOwnFiles } from '../api/read.ts';
import type { CaseContent, OwnCase } from '../api/types.ts';
import { CaseForm } from '../components/case-form.tsx';
import classes from '../components/workspace.module.css';
import { useWorkspace } from '../../../shared/session/use-workspace.ts';
import { useWorkspaceMessage } from '../hooks/use-workspace-message.ts';

const NEW = 'new';
const NOTHING: CaseContent = {
  title: '',
  sector: null,
  deliveredIn: null,
  capabilities: [],
  result: '',
  figures: [],
  link: null,
  fileId: null,
};

/** One case, new or there already. */
export function CasePage() {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const { caseId = NEW } = useParams();
  const { id } = useWorkspace();
  const cases = useCases(id);
  const title = t(caseId === NEW ? 'case.new' : 'case.edit');
  return (
    <Page
      title={title}
      heading={title}
      lead={t('case.lead')}
      crumbs={[
        { label: t('nav.profile'), to: paths.agencyDraft(locale) },
        { label: t('steps.cases'), to: paths.agencyDraft(locale, 'cases') },
        { label: title },
      ]}
    >
      <AsyncView query={cases} waitingText={t('cases.waiting')}>
        {({ items }) => {
          const one = items.find((found) => found.id === caseId) ?? null;
          return one === null && caseId !== NEW ? (
            <EmptyNote title={t('case.gone')} />
          ) : (
            <CaseEditor key={caseId} organisationId={id} one={one} />
          );
        }}
      </AsyncView>
    </Page>
  );
}

interface CaseEditorProps {
  readonly organisationId: string;
  /** Null for a new one. */
  readonly one: OwnCase | null;
}

function CaseEditor({ organisationId, one }: CaseEditorProps) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const navigate = useNavigate();
  const files = useOwnFiles(organisationId);
  const save = useAct<OwnCase>(organisationId);
  // What was read first: a colleague's version must not slip under what is being written.
  const [read] = useState(one);
  const back = (): void => void navigate(paths.agencyDraft(locale, 'cases'));
  const send = (content: CaseContent, version?: number): void =>
    save.mutate(
      read === null || version === undefined
        ? { path: '/cases', body: { content } }
        : { path: `/cases/${read.id}`, method: 'PUT', body: { content }, version },
      { onSuccess: back },
    );
  const isStale = save.error instanceof ApiProblem && save.error.status === 412;
  return (
    <AsyncView query={files} waitingText={t('cases.waiting')}>
      {(kept) => (
        <div className={classes.page}>
          <CaseForm
            organisationId={organisationId}
            initial={read?.content ?? NOTHING}
            fileKind={
              kept.find(({ id }) => id === read?.content.fileId)?.kind === 'case_document'
                ? 'case_document'
                : 'case_picture'
            }
            isBusy={save.isPending}
            error={isStale ? null : save.error}
            onSave={(content) => send(content, read?.version)}
          />
          <StaleCase
            mine={save.variables?.body as { readonly content: CaseContent } | undefined}
            isOpen={isStale}
            theirs={one}
            onKeepMine={(content, version) => send(content, version)}
            onLeave={back}
          />
          {read !== null && <RemoveCase organisationId={organisationId} one={one ?? read} />}
        </div>
      )}
    </AsyncView>
  );
}

interface StaleCaseProps {
  readonly isOpen: boolean;
  readonly mine: { readonly content: CaseContent } | undefined;
  readonly theirs: OwnCase | null;
  readonly onKeepMine: (content: CaseContent, version: number) => void;
  readonly onLeave: () => void;
}

/** A colleague saved the same case meanwhile: whose stays is a person's choice. */
function StaleCase({ isOpen, mine, theirs, onKeepMine, onLeave }: StaleCaseProps) {
  const { t } = useTranslation('agency-workspace');
  const { id } = useWorkspace();
  const cases = useCases(id);
  const [isReading, setReading] = useState(false);
  const keep = async (): Promise<void> => {
    setReading(true);
    const { data } = await cases.refetch();
    setReading(false);
    const now = data?.items.find((one) => one.id === theirs?.id);
    if (now !== undefined && mine !== undefined) onKeepMine(mine.content, now.version);
  };
  return (
    <QuestionDialog isOpen={isOpen} title={t('case.stale')}>
      <p>{t('case.staleText')}</p>
      <div className={classes.actions}>
        <Button loading={isReading} onClick={() => void keep()}>
          {t('conflict.keepMine')}
        </Button>
        <Button variant="outline" onClick={onLeave}>
          {t('conflict.takeTheirs')}
        </Button>
      </div>
    </QuestionDialog>
  );
}

function RemoveCase({
  organisationId,
  one,
}: {
  readonly organisationId: string;
  readonly one: OwnCase;
}) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const navigate = useNavigate();
  const messageOf = useWorkspaceMessage();
  const [isOpen, setOpen] = useState(false);
  const remove = useAct(organisationId);
  return (
    <section className={classes.stack}>
      <Button variant="outline" size="sm" onClick={() => setOpen(true)}>
        {t('case.remove')}
      </Button>
      <QuestionDialog isOpen={isOpen} title={t('case.removeTitle')} onClose={() => setOpen(false)}>
        <p>{t('case.removeText')}</p>
        {remove.isError && (
          <p role="alert" className={classes.problem}>
            {messageOf(remove.error)}
          </p>
        )}
        <div className={classes.actions}>
          <Button
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(
                { path: `/cases/${one.id}`, method: 'DELETE', version: one.version },
                { onSuccess: () => void navigate(paths.agencyDraft(locale, 'cases')) },
              )
            }
          >
            {t('case.remove')}
          </Button>
          <Button variant="outline" onClick={() => setOpen(false)}>
            {t('case.keep')}
          </Button>
        </div>
      </QuestionDialog>
    </section>
  );
}
