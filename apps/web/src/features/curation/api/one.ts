import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type {
  ClaimToDecide,
  OrganisationDetail,
  OwnershipToDecide,
  OwnSuspensions,
  PersonDetail,
  ProfileToReview,
  Suspension,
  TwinsDetail,
  WaitingSummary,
} from './types.ts';

const oneQuery = <Value>(path: string) =>
  queryOptions({
    queryKey: ['admin', path],
    queryFn: ({ signal }) => getJson<Value>(path, { signal }),
  });

const part = encodeURIComponent;

export const useSummary = () => useQuery(oneQuery<WaitingSummary>('/admin/queue/summary'));
export const useProfile = (id: string) =>
  useQuery(oneQuery<ProfileToReview>(`/admin/profiles/${part(id)}`));
export const useClaim = (agencyId: string, capability: string) =>
  useQuery(oneQuery<ClaimToDecide>(`/admin/claims/${part(agencyId)}/${part(capability)}`));
export const useOwnership = (id: string) =>
  useQuery(oneQuery<OwnershipToDecide>(`/admin/ownership-requests/${part(id)}`));
export const useSuspensions = (agencyId: string) =>
  useQuery(oneQuery<readonly Suspension[]>(`/admin/agencies/${part(agencyId)}/suspensions`));
export const usePerson = (id: string) =>
  useQuery(oneQuery<PersonDetail>(`/admin/people/${part(id)}`));
export const useOrganisation = (id: string) =>
  useQuery(oneQuery<OrganisationDetail>(`/admin/organisations/${part(id)}`));
export const useTwinsDetail = (firstId: string, secondId: string) =>
  useQuery(oneQuery<TwinsDetail>(`/admin/duplicates/${part(firstId)}/${part(secondId)}`));
export const useOwnSuspensions = (organisationId: string) =>
  useQuery(oneQuery<OwnSuspensions>(`/organisations/${part(organisationId)}/agency/suspensions`));
