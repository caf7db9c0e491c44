import type { ProviderAnswer, SignInAnswer } from '@raccordo/api-client';
import type { Locale } from '@raccordo/kernel';
import { request } from '../../../shared/api/request.ts';

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly locale: Locale;
  readonly organisation: {
    readonly kind: 'sme' | 'agency';
    readonly name: string;
    readonly vatNumber: string | null;
  } | null;
}

async function post<Body = undefined>(path: string, body?: object): Promise<Body> {
  const answer = await request<Body>(path, {
    method: 'POST',
    ...(body === undefined ? {} : { body }),
  });
  return answer.body;
}

export const signUp = (person: NewPerson) => post('/sign-up', person);

export const signUpInvited = (person: {
  readonly token: string;
  readonly name: string;
  readonly password: string;
  readonly locale: Locale;
}) => post<SignInAnswer>('/sign-up/invitation', person);

export const signIn = (credentials: { readonly email: string; readonly password: string }) =>
  post<SignInAnswer>('/sign-in', credentials);

export const passSecondFactor = (code: string) =>
  post<SignInAnswer>('/sign-in/second-factor', { code });

export const leaveForProvider = () => post<{ readonly address: string }>('/sign-in/provider');

export const comeBackFromProvider = (query: string) =>
  post<ProviderAnswer>('/sign-in/provider/return', { query });

export const recoverPassword = (asked: { readonly email: string; readonly locale: Locale }) =>
  post('/password-recovery', asked);

export const resetPassword = (wanted: { readonly token: string; readonly password: string }) =>
  post('/password-recovery/reset', wanted);

export const confirmEmail = (proof: { readonly token: string; readonly password: string | null }) =>
  post<{ readonly email: string }>('/email-confirmation', proof);
