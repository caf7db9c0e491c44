import type {
  Account,
  OfferedSecondFactor,
  RecoveryCodes,
  SessionList,
} from '@raccordo/api-client';
import type { Locale } from '@raccordo/kernel';
import { queryOptions } from '@tanstack/react-query';
import { getJson, request } from '../../../shared/api/request.ts';

export const ACCOUNT_KEYS = {
  account: ['account'] as const,
  sessions: ['account', 'sessions'] as const,
};

/** With the version it was read in. */
export interface ReadAccount extends Account {
  readonly etag: string;
}

export const accountQuery = queryOptions({
  queryKey: ACCOUNT_KEYS.account,
  queryFn: async ({ signal }): Promise<ReadAccount> => {
    const { body, etag } = await request<Account>('/account', { signal });
    return { ...body, etag: etag ?? '' };
  },
});

export const sessionsQuery = queryOptions({
  queryKey: ACCOUNT_KEYS.sessions,
  queryFn: ({ signal }) => getJson<SessionList>('/account/sessions', { signal }),
});

export const changeProfile = ({
  etag,
  ...profile
}: {
  readonly etag: string;
  readonly name: string;
  readonly locale: Locale;
}) => request<Account>('/account', { method: 'PUT', etag, body: profile });

export const changePassword = (body: {
  readonly currentPassword: string;
  readonly newPassword: string;
}) => request('/account/password', { method: 'POST', body });

export const askEmailChange = (email: string) =>
  request('/account/email', { method: 'POST', body: { email } });

export const sendVerification = () => request('/account/email/verification', { method: 'POST' });

export const proveIdentity = (body: { readonly password: string; readonly code: string | null }) =>
  request('/account/proof', { method: 'POST', body });

export async function offerSecondFactor(): Promise<OfferedSecondFactor> {
  return (await request<OfferedSecondFactor>('/account/second-factor', { method: 'POST' })).body;
}

export async function turnOnSecondFactor(code: string): Promise<readonly string[]> {
  const { body } = await request<RecoveryCodes>('/account/second-factor/confirm', {
    method: 'POST',
    body: { code },
  });
  return body.codes;
}

export async function renewRecoveryCodes(): Promise<readonly string[]> {
  const { body } = await request<RecoveryCodes>('/account/second-factor/recovery-codes', {
    method: 'POST',
  });
  return body.codes;
}

export const turnOffSecondFactor = () => request('/account/second-factor', { method: 'DELETE' });

export const endSession = (id: string) =>
  request(`/account/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const endOtherSessions = () => request('/account/sessions', { method: 'DELETE' });
