import { useTranslation } from 'react-i18next';
import type { AgencyCard } from '../api/match-response.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';

/** Where an agency works from, in as few words as are known. */
export function PlaceOf({ agency }: { readonly agency: AgencyCard }) {
  const { t } = useTranslation('matches');
  const names = useNames();
  const place = [
    agency.city ?? (agency.region === null ? agency.countryCode : names.region(agency.region)),
    agency.isRemote ? t('matches.remote') : null,
  ].filter((part) => part !== null);
  return <>{place.join(', ')}</>;
}
