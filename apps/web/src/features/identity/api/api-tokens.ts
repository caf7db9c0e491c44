import type { ApiTokenList, IssuedApiToken } from '@raccordo/api-client';
import { queryOptions } from '@tanstack/react-query';
import { getJson, request } from '../../../shared/api/request.ts';

export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly days: number;
}

const pathOf = (organisationId: string): string =>
  `/organisations/${encodeURIComponent(organisationId)}/api-tokens`;

export const apiTokensQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['api-tokens', organisationId],
    queryFn: ({ signal }) => getJson<ApiTokenList>(pathOf(organisationId), { signal }),
  });

export async function createApiToken(
  organisationId: string,
  wanted: WantedToken,
): Promise<IssuedApiToken> {
  const { body } = await request<IssuedApiToken>(pathOf(organisationId), {
    method: 'POST',
    body: wanted,
  });
  return body;
}

export const revokeApiToken = (organisationId: string, id: string) =>
  request(`${pathOf(organisationId)}/${encodeURIComponent(id)}`, { method: 'DELETE' });
