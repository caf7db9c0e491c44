import type { Organisation } from '@raccordo/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { OnlySignedIn } from '../../../shared/session/only-signed-in.tsx';
import { usePerson } from '../../../shared/session/session.ts';
import { organisationQuery } from '../api/organisations.ts';
import { ActsSection } from '../components/acts-section.tsx';
import { type AskForProof, DeleteSection } from '../components/delete-section.tsx';
import { InvitationsSection } from '../components/invitations-section.tsx';
import { LeaveSection } from '../components/leave-section.tsx';
import { MembersSection } from '../components/members-section.tsx';
import { NamesSection } from '../components/names-section.tsx';

interface OrganisationPageProps {
  readonly askForProof: AskForProof;
}

/** `/organisations/:id`: what it is called, who is in it, and the ways in and out. */
export function OrganisationPage({ askForProof }: OrganisationPageProps) {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  const { id = '' } = useParams();
  const isSignedIn = usePerson() !== null;
  const query = useQuery({ ...organisationQuery(id), enabled: isSignedIn });
  const title = query.data?.name ?? t('one.title');
  return (
    <Page
      title={title}
      crumbs={[{ label: t('list.title'), to: paths.organisations(locale) }, { label: title }]}
      heading={title}
      {...(query.data === undefined
        ? {}
        : { lead: `${t(`kinds.${query.data.kind}`)} · ${t(`youAre.${query.data.role}`)}` })}
    >
      <OnlySignedIn>
        <AsyncView query={query} waitingText={t('one.waiting')}>
          {(organisation) => (
            <Parts key={id} organisation={organisation} askForProof={askForProof} />
          )}
        </AsyncView>
      </OnlySignedIn>
    </Page>
  );
}

/** Each role sees what it may do; the server holds the same line. */
function Parts({
  organisation,
  askForProof,
}: OrganisationPageProps & { readonly organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const { id, kind, role } = organisation;
  const isOwner = role === 'owner';
  return (
    <>
      {isOwner && <NamesSection organisation={organisation} />}
      {role === 'adviser' ? (
        <p>{t('one.forAdviser')}</p>
      ) : (
        <MembersSection organisation={organisation} />
      )}
      {isOwner && <InvitationsSection organisation={organisation} />}
      {role !== 'adviser' && kind === 'sme' && <ActsSection organisationId={id} />}
      <LeaveSection organisation={organisation} />
      {isOwner && <DeleteSection organisation={organisation} askForProof={askForProof} />}
    </>
  );
}
