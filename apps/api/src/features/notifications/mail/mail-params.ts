import type { CapabilityId } from '@raccordo/taxonomy';
import type { AppPath } from '../../../platform/http/public-address.ts';

/** A page of the web app without its language, as `/account/security`: the reader's is put before. */
interface WithPath {
  readonly path: AppPath;
}

interface AboutAgency extends WithPath {
  readonly agencyName: string;
}

/** What an agency says it can do, or its profile as a whole. */
export type ClaimSubject = CapabilityId | 'profile';

interface AboutClaim extends AboutAgency {
  readonly claim: ClaimSubject;
}

/** Instants and days are ISO 8601 texts: params lie in the outbox as JSON. */
export interface MailParams {
  readonly 'verify-email': WithPath & { readonly name: string };
  readonly 'reset-password': WithPath & { readonly name: string };
  readonly 'account-exists': WithPath & { readonly name: string };
  /** To the address left behind. */
  readonly 'email-changed': { readonly name: string; readonly newEmail: string };
  readonly 'erasure-asked': WithPath & { readonly name: string; readonly dueOn: string };
  readonly 'erasure-put-off': WithPath & {
    readonly name: string;
    readonly organisationNames: readonly string[];
  };
  readonly 'organisation-invitation': WithPath & {
    readonly organisationName: string;
    readonly invitedBy: string;
    readonly role: 'owner' | 'member' | 'adviser';
    readonly validDays: number;
  };
  readonly 'password-changed': Readonly<Record<string, never>>;
  /** Browser and system, as `Firefox, Windows`. */
  readonly 'sign-in-from-new-device': { readonly device: string };
  readonly 'two-factor-changed': { readonly isOn: boolean };
  readonly 'agency-published': AboutAgency;
  readonly 'agency-suspended': AboutAgency & { readonly reason: string };
  readonly 'claim-verified': AboutClaim;
  readonly 'claim-more-asked': AboutClaim & { readonly question: string };
  readonly 'claim-rejected': AboutClaim & { readonly reason: string };
  readonly 'claim-contested': AboutClaim & { readonly reason: string; readonly answerBy: string };
  readonly 'evidence-expiring': AboutAgency & {
    readonly caseTitle: string;
    readonly expiresOn: string;
  };
  readonly 'appeal-received': AboutAgency & { readonly decideBy: string };
  readonly 'appeal-decided': AboutAgency & { readonly isUpheld: boolean; readonly reason: string };
  readonly 'adviser-added': WithPath & {
    readonly organisationName: string;
    readonly adviserName: string;
  };
  readonly 'data-exported': Readonly<Record<string, never>>;
  readonly digest: {
    /** One line each, in the reader's language. */
    readonly items: readonly string[];
    /** News beyond those listed. */
    readonly more: number;
  };
}

export type MailKind = keyof MailParams;

/** What happened to somebody who has an account; the other mails are answers or go to strangers. */
export type NotificationKind = Exclude<
  MailKind,
  | 'verify-email'
  | 'reset-password'
  | 'account-exists'
  | 'email-changed'
  | 'erasure-asked'
  | 'erasure-put-off'
  | 'organisation-invitation'
  | 'digest'
>;
