import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@mantine/core';
import { publicFileAddress } from '../../../shared/api/keep-file.ts';
import { OutsideLink } from '../../../shared/components/outside-link.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page, type Crumb } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import type { AgencyProfile } from '../api/agency-types.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { CasesSection } from './cases-section.tsx';
import { ContestButton } from './contest-form.tsx';
import { PageCheck } from './page-check.tsx';
import { PeopleSection } from './people-section.tsx';
import { AgencyFigures } from './agency-figures.tsx';
import classes from './agency-profile-view.module.css';
import { EstimatesSection } from './estimates-section.tsx';
import { KindNote } from './kind-note.tsx';
import { OffersSection } from './offers-section.tsx';
import { SuspensionNotice } from './suspension-notice.tsx';
import { WhereSection } from './where-section.tsx';
import { WithWhomSection } from './with-whom-section.tsx';

export interface AgencyProfileViewProps {
  readonly agency: AgencyProfile;
  /** Where its pictures are; its own people see them before everybody does. */
  readonly fileAddress?: (fileId: string) => string;
  /** Shown to its own people before it is published: what a visitor may do is left out. */
  readonly isPreview?: boolean;
}

export function AgencyProfileView({
  agency,
  fileAddress = publicFileAddress,
  isPreview = false,
}: AgencyProfileViewProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const { locale } = format;
  const names = useNames();
  const { answeredInTime, received } = agency.responsiveness;
  const lead = useLead(agency);
  const crumbs: Crumb[] = [{ label: t('crumb'), to: paths.agencies(locale) }];
  if (agency.region !== null) {
    crumbs.push({
      label: names.region(agency.region),
      to: paths.agencies(locale, `region=${agency.region}`),
    });
  }
  if (agency.city !== null) crumbs.push({ label: agency.city });

  return (
    <Page
      title={agency.name}
      description={t('profile.description', { name: agency.name })}
      crumbs={crumbs}
      kicker={
        <>
          <KindNote agency={agency} /> <PageCheck check={agency.check} />
        </>
      }
      heading={agency.name}
      headingSize="name"
      lead={lead === '' ? undefined : lead}
      aside={
        <>
          {agency.logoFileId !== null && (
            <img
              className={classes.logo}
              src={fileAddress(agency.logoFileId)}
              alt={t('profile.logo', { name: agency.name })}
            />
          )}
          <Button component={Link} to={paths.newBrief(locale)} fullWidth>
            {t('profile.start')}
          </Button>
          <small className={classes.quiet}>{t('profile.startNote')}</small>
          <small className={classes.quiet}>
            {received > 0
              ? t('profile.answers', {
                  answered: format.number(answeredInTime),
                  received: format.number(received),
                })
              : t('profile.noInvitations')}
          </small>
          {!agency.isAvailable && <p>{t('profile.unavailable')}</p>}
          {agency.website !== null && (
            <OutsideLink address={agency.website} className={classes.site}>
              {t('profile.website')}
            </OutsideLink>
          )}
          {agency.check.state === 'unlisted' && !isPreview && (
            <Link to={paths.agencyOwnership(locale, agency.slug)} className={classes.quiet}>
              {t('profile.isYours')}
            </Link>
          )}
        </>
      }
    >
      {agency.suspension !== null && <SuspensionNotice suspension={agency.suspension} />}
      <AgencyFigures agency={agency} />
      <OffersSection
        offers={agency.offers}
        foot={isPreview ? undefined : <ContestButton agency={agency} />}
      />
      {agency.cases.length > 0 && <CasesSection cases={agency.cases} fileAddress={fileAddress} />}
      {agency.people.length + agency.certifications.length > 0 && (
        <PeopleSection people={agency.people} certifications={agency.certifications} />
      )}
      <WithWhomSection agency={agency} />
      <WhereSection agency={agency} />
      {agency.estimatedFields.length > 0 && <EstimatesSection fields={agency.estimatedFields} />}
    </Page>
  );
}

/** Its own words, then size and age, as far as they are known. */
function useLead(agency: AgencyProfile): string {
  const { t } = useTranslation('agencies');
  const { number, locale } = useFormat();
  const { headcountMin: low, headcountMax: high, foundedYear } = agency;
  const people =
    low === null || high === null
      ? null
      : low === high
        ? t('profile.people', { people: number(low) })
        : t('profile.peopleRange', { low: number(low), high: number(high) });
  const since = foundedYear === null ? null : t('profile.since', { year: foundedYear });
  const facts = [people, since].filter((fact) => fact !== null).join(', ');
  const words = agency.descriptions[locale].trim() || agency.description;
  return [words, facts === '' ? '' : `${facts}.`].filter(Boolean).join(' ');
}
