import type { KeptFile } from '../../../shared/api/keep-file.ts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { getJson } from '../../../shared/api/request.ts';
import { rootOf, WORKSPACE_KEYS } from './keys.ts';
import type {
  OwnCase,
  OwnershipCandidate,
  OwnershipRequest,
  OwnEvidence,
  OwnSuspensions,
  Profile,
  PublicAgency,
  Quality,
} from './types.ts';

interface Items<Item> {
  readonly items: readonly Item[];
}

const workspaceQuery = <Value>(organisationId: string, thing: string) =>
  queryOptions({
    queryKey: WORKSPACE_KEYS.one(organisationId, thing),
    queryFn: ({ signal }) => getJson<Value>(`${rootOf(organisationId)}${thing}`, { signal }),
  });

export const fetchProfile = (organisationId: string): Promise<Profile> =>
  getJson<Profile>(rootOf(organisationId));

/** Null before it is begun. */
export const useProfile = (organisationId: string) =>
  useQuery({
    queryKey: WORKSPACE_KEYS.profile(organisationId),
    queryFn: async () => {
      try {
        return await fetchProfile(organisationId);
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'profile.not_found') return null;
        throw error;
      }
    },
  });

export const useCases = (organisationId: string) =>
  useQuery(workspaceQuery<Items<OwnCase>>(organisationId, '/cases'));
export const useEvidence = (organisationId: string) =>
  useQuery(workspaceQuery<OwnEvidence>(organisationId, '/evidence'));
export const useQuality = (organisationId: string) =>
  useQuery(workspaceQuery<Quality>(organisationId, '/quality'));
/** What stands against it, if it is listed. */
export const useSuspensions = (organisationId: string, isListed: boolean) =>
  useQuery({
    ...workspaceQuery<OwnSuspensions>(organisationId, '/suspensions'),
    enabled: isListed,
  });
/** Refused as long as the draft lacks what publication needs. */
export const usePreview = (organisationId: string) =>
  useQuery({ ...workspaceQuery<PublicAgency>(organisationId, '/preview'), staleTime: 0 });
export const useOwnershipRequests = (organisationId: string) =>
  useQuery(workspaceQuery<Items<OwnershipRequest>>(organisationId, '/ownership-requests'));
/** Agencies of the directory under the draft's VAT number. */
export const useOwnershipCandidates = (organisationId: string, vatNumber: string | null) =>
  useQuery({
    queryKey: [...WORKSPACE_KEYS.one(organisationId, '/ownership-candidates'), vatNumber],
    queryFn: ({ signal }) =>
      getJson<Items<OwnershipCandidate>>(`${rootOf(organisationId)}/ownership-candidates`, {
        signal,
      }),
    enabled: vatNumber !== null,
  });

interface FilePage extends Items<KeptFile> {
  readonly nextCursor: string | null;
}

/** Every file the organisation keeps: there are 200 at most. */
export const useOwnFiles = (organisationId: string) =>
  useQuery({
    queryKey: WORKSPACE_KEYS.one(organisationId, '/files'),
    queryFn: async ({ signal }) => {
      const files: KeptFile[] = [];
      let cursor: string | null = null;
      do {
        const page: FilePage = await getJson<FilePage>(
          `/organisations/${encodeURIComponent(organisationId)}/files`,
          { query: { limit: 100, cursor }, signal },
        );
        files.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return files;
    },
  });
