import type { BriefAuthorship, BriefSignature } from '@raccordo/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getJson } from '../api/request.ts';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import classes from './authorship.module.css';
import { usePerson } from './session.ts';

const authorshipQuery = (briefId: string) =>
  queryOptions({
    queryKey: ['briefs', 'authorship', briefId],
    queryFn: ({ signal }) =>
      getJson<BriefSignature>(`/briefs/${encodeURIComponent(briefId)}/authorship`, { signal }),
  });

/** For whom a brief is and who wrote it; nothing for a guest's, and nothing that holds up the page. */
export function AuthorshipOf({ briefId }: { readonly briefId: string }) {
  const isSignedIn = usePerson() !== null;
  const { data } = useQuery({ ...authorshipQuery(briefId), enabled: isSignedIn });
  const authorship = data?.authorship ?? null;
  return authorship === null ? null : <Authorship authorship={authorship} />;
}

/** "For X. Begun by Y, an adviser": whoever acts in a firm's place is named as such. */
export function Authorship({ authorship }: { readonly authorship: BriefAuthorship }) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const { organisationName, createdBy, updatedBy } = authorship;
  const isSame = createdBy?.name === updatedBy?.name && createdBy?.role === updatedBy?.role;
  return (
    <p className={classes.line}>
      {t('authorship.for', { name: organisationName })}{' '}
      {createdBy !== null && t('authorship.begun', { who: whoIs(createdBy) })}{' '}
      {updatedBy !== null && !isSame && t('authorship.changed', { who: whoIs(updatedBy) })}
    </p>
  );

  function whoIs({ name, role }: NonNullable<BriefAuthorship['createdBy']>): string {
    const who = name ?? t('authorship.somebody');
    return role === 'adviser' ? t('authorship.adviser', { who }) : who;
  }
}
