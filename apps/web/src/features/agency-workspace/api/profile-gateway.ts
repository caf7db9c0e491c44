import type { AgencyProfile } from '@raccordo/agency';
import type { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { request } from '../../../shared/api/request.ts';
import type { DraftGateway, SaveFailure, StoredDraft } from '../../../shared/drafts/draft-saver.ts';
import { rootOf, WORKSPACE_KEYS } from './keys.ts';
import { fetchProfile } from './read.ts';
import type { Profile } from './types.ts';

const STALE = 412;
const NOT_FOUND = 404;
const TOO_MANY = 429;
const CLIENT_ERROR = 400;
const SERVER_ERROR = 500;
const KEEPALIVE_CHARACTERS = 20_000;

export const storedDraftOf = ({
  organisationId,
  version,
  content,
}: Profile): StoredDraft<AgencyProfile> => ({ id: organisationId, version, content });

function explain(error: unknown): SaveFailure {
  if (!(error instanceof ApiProblem)) return { kind: 'unreachable' };
  const { status, violations } = error;
  if (status === STALE) return { kind: 'conflict' };
  if (status === NOT_FOUND) return { kind: 'gone' };
  const isRefused = status >= CLIENT_ERROR && status < SERVER_ERROR && status !== TOO_MANY;
  return isRefused ? { kind: 'invalid', violations } : { kind: 'unreachable' };
}

/** The saver's way to the API; what the server has acknowledged is what other screens show. */
export function profileGateway(
  queryClient: QueryClient,
  organisationId: string,
): DraftGateway<AgencyProfile> {
  const save = async (id: string, version: number, content: AgencyProfile) => {
    const { body } = await request<Profile>(rootOf(id), {
      method: 'PUT',
      etag: `"${version}"`,
      body: { content },
      // Browsers let only small bodies outlive their page.
      keepalive: JSON.stringify(content).length < KEEPALIVE_CHARACTERS,
    });
    queryClient.setQueryData(WORKSPACE_KEYS.profile(id), body);
    for (const thing of ['/evidence', '/quality', '/preview']) {
      void queryClient.invalidateQueries({ queryKey: WORKSPACE_KEYS.one(id, thing) });
    }
    return storedDraftOf(body);
  };
  return {
    create: async (content) => {
      const { body } = await request<Profile>(rootOf(organisationId), { method: 'POST' });
      return save(organisationId, body.version, content);
    },
    save,
    load: async (id) => storedDraftOf(await fetchProfile(id)),
    explain,
  };
}
