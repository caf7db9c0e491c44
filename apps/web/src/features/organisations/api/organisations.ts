import type { Organisation, OrganisationPage } from '@raccordo/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getJson, request } from '../../../shared/api/request.ts';

export type OrganisationKind = Organisation['kind'];

export interface OrganisationNames {
  readonly name: string;
  readonly vatNumber: string | null;
}

export const ORGANISATION_KEYS = {
  own: ['organisations', 'own'] as const,
  one: (id: string) => ['organisations', 'one', id] as const,
};

export const pathOf = (id: string, rest = ''): string =>
  `/organisations/${encodeURIComponent(id)}${rest}`;

export const ownOrganisationsQuery = infiniteQueryOptions({
  queryKey: ORGANISATION_KEYS.own,
  queryFn: ({ pageParam, signal }) =>
    getJson<OrganisationPage>('/organisations', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ORGANISATION_KEYS.one(id),
    queryFn: ({ signal }) => getJson<Organisation>(pathOf(id), { signal }),
  });

export async function foundOrganisation(
  wanted: OrganisationNames & { readonly kind: OrganisationKind },
): Promise<Organisation> {
  return (await request<Organisation>('/organisations', { method: 'POST', body: wanted })).body;
}

export async function changeOrganisation(
  { id, version }: Organisation,
  names: OrganisationNames,
): Promise<Organisation> {
  const { body } = await request<Organisation>(pathOf(id), {
    method: 'PUT',
    etag: `"${String(version)}"`,
    body: names,
  });
  return body;
}

/** `name` as it is written: nobody loses a firm by a slip. */
export const deleteOrganisation = (id: string, name: string) =>
  request(pathOf(id, '/deletion'), { method: 'POST', body: { name } });

export const leaveOrganisation = (id: string) =>
  request(pathOf(id, '/departure'), { method: 'POST' });
