import type { CurrentOrganisation } from '@raccordo/api-client';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { AreaNav } from '../../../shared/layout/area-nav.tsx';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import {
  chooseOrganisation,
  useCurrentOrganisation,
} from '../../../shared/session/current-organisation.ts';
import { useOwnAgency } from '../../../shared/session/own-agency.ts';
import { usePerson, useSession } from '../../../shared/session/session.ts';
import { FoundAgencyForm } from './found-agency-form.tsx';

/** The screens of an agency's own people; whoever has no agency yet founds one here. */
export function AgencyArea() {
  const session = useSession();
  const { t } = useTranslation('agency-workspace');
  if (session.data?.person != null) return <OwnArea />;
  return (
    <Page title={t('area.title')} heading={t('area.title')} lead={t('area.lead')}>
      <AsyncView query={session} waitingText={t('area.waiting')}>
        {() => <SignInFirst />}
      </AsyncView>
    </Page>
  );
}

function SignInFirst() {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const { pathname } = useLocation();
  return (
    <EmptyNote title={t('area.signInFirst')}>
      <p>{t('area.signInText')}</p>
      <Button component={Link} to={paths.signIn(locale, pathname)}>
        {t('area.signIn')}
      </Button>
      <Link to={paths.signUp(locale)}>{t('area.signUp')}</Link>
    </EmptyNote>
  );
}

function OwnArea() {
  const { t } = useTranslation('agency-workspace');
  const agency = useOwnAgency().data ?? null;
  const others = (usePerson()?.organisations ?? []).filter(({ kind }) => kind === 'agency');
  if (agency !== null) return <Screens agency={agency} />;
  if (others.length > 0) return <ActForIt agencies={others} />;
  return (
    <Page title={t('area.title')} heading={t('found.title')} lead={t('found.lead')}>
      <FoundAgencyForm />
    </Page>
  );
}

/** One has an agency and acts for somebody else just now. */
function ActForIt({ agencies }: { readonly agencies: readonly CurrentOrganisation[] }) {
  const { t } = useTranslation('agency-workspace');
  const current = useCurrentOrganisation();
  return (
    <Page title={t('area.title')} heading={t('area.title')} lead={t('area.lead')}>
      <EmptyNote title={t('area.actsFor', { name: current?.name ?? '' })}>
        {agencies.map(({ id, name }) => (
          <Button key={id} onClick={() => chooseOrganisation(id)}>
            {t('area.switchTo', { name })}
          </Button>
        ))}
      </EmptyNote>
    </Page>
  );
}

function Screens({ agency }: { readonly agency: CurrentOrganisation }) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const links = [
    [paths.ownAgency(locale), t('nav.home')],
    [paths.agencyDraft(locale), t('nav.profile')],
    [paths.agencyEvidence(locale), t('nav.evidence')],
    [paths.agencyPreview(locale), t('nav.preview')],
    [paths.agencyImport(locale), t('nav.import')],
    [paths.standings(locale), t('nav.standings')],
  ] as const;
  return (
    <>
      <AreaNav label={t('nav.label')} links={links} />
      {/* Another agency chosen is another workspace: nothing of the former stays. */}
      <Outlet key={agency.id} context={agency} />
    </>
  );
}
