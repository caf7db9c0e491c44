import type { InvitationPage, OpenInvitation, OpenInvitationPage } from '@raccordo/api-client';
import type { Locale } from '@raccordo/kernel';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getJson, request } from '../../../shared/api/request.ts';
import { SAME_FOR_EVERYBODY } from '../../../shared/session/session.ts';
import type { Role } from './members.ts';
import { pathOf } from './organisations.ts';

export interface WantedInvitation {
  readonly email: string;
  readonly role: Role;
  readonly locale: Locale;
}

export const INVITATION_KEYS = {
  sent: (organisationId: string) => ['organisations', 'invitations', organisationId] as const,
  waiting: ['invitations', 'waiting'] as const,
};

/** Those an organisation has sent and that nobody has taken up yet. */
export const sentInvitationsQuery = (organisationId: string) =>
  infiniteQueryOptions({
    queryKey: INVITATION_KEYS.sent(organisationId),
    queryFn: ({ pageParam, signal }) =>
      getJson<InvitationPage>(pathOf(organisationId, '/invitations'), {
        query: { cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const sendInvitation = (organisationId: string, body: WantedInvitation) =>
  request(pathOf(organisationId, '/invitations'), { method: 'POST', body });

export const resendInvitation = (organisationId: string, id: string) =>
  request(pathOf(organisationId, `/invitations/${encodeURIComponent(id)}/resend`), {
    method: 'POST',
  });

export const revokeInvitation = (organisationId: string, id: string) =>
  request(pathOf(organisationId, `/invitations/${encodeURIComponent(id)}`), { method: 'DELETE' });

/** Those that wait for the address of whoever is signed in. */
export const waitingInvitationsQuery = infiniteQueryOptions({
  queryKey: INVITATION_KEYS.waiting,
  queryFn: ({ pageParam, signal }) =>
    getJson<OpenInvitationPage>('/invitations', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});

/** By the link of the mail, or as one of those waiting. */
export type InvitationProof = { readonly token: string } | { readonly id: string };

/** What the link leads to. The token travels in the body: addresses end up in logs. */
export const openInvitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitations', 'open', token],
    queryFn: async ({ signal }): Promise<OpenInvitation> => {
      const { body } = await request<OpenInvitation>('/invitation', {
        method: 'POST',
        body: { token },
        signal,
      });
      return body;
    },
    staleTime: Infinity,
    meta: SAME_FOR_EVERYBODY,
  });

export async function acceptInvitation(proof: InvitationProof): Promise<OpenInvitation> {
  return (await answer<OpenInvitation>(proof, 'acceptance')).body;
}

export const declineInvitation = (proof: InvitationProof) => answer<undefined>(proof, 'refusal');

function answer<Body>(proof: InvitationProof, act: 'acceptance' | 'refusal') {
  return 'token' in proof
    ? request<Body>(`/invitation/${act}`, { method: 'POST', body: proof })
    : request<Body>(`/invitations/${encodeURIComponent(proof.id)}/${act}`, { method: 'POST' });
}
