import { isCapabilityId } from '@raccordo/taxonomy';
import type { MailKind, MailParams } from './mail-params.ts';

type Shape = 'text' | 'texts' | 'path' | 'instant' | 'number' | 'flag' | 'claim' | 'role';

type Shapes = { readonly [Kind in MailKind]: Readonly<Record<keyof MailParams[Kind], Shape>> };

const ABOUT_AGENCY = { agencyName: 'text', path: 'path' } as const;
const ABOUT_CLAIM = { ...ABOUT_AGENCY, claim: 'claim' } as const;

/** What the outbox gives back is looked at before it is believed. */
const SHAPES: Shapes = {
  'verify-email': { name: 'text', path: 'path' },
  'reset-password': { name: 'text', path: 'path' },
  'account-exists': { name: 'text', path: 'path' },
  'email-changed': { name: 'text', newEmail: 'text' },
  'erasure-asked': { name: 'text', dueOn: 'instant', path: 'path' },
  'erasure-put-off': { name: 'text', organisationNames: 'texts', path: 'path' },
  'organisation-invitation': {
    organisationName: 'text',
    invitedBy: 'text',
    role: 'role',
    validDays: 'number',
    path: 'path',
  },
  'password-changed': {},
  'sign-in-from-new-device': { device: 'text' },
  'two-factor-changed': { isOn: 'flag' },
  'agency-published': ABOUT_AGENCY,
  'agency-suspended': { ...ABOUT_AGENCY, reason: 'text' },
  'claim-verified': ABOUT_CLAIM,
  'claim-more-asked': { ...ABOUT_CLAIM, question: 'text' },
  'claim-rejected': { ...ABOUT_CLAIM, reason: 'text' },
  'claim-contested': { ...ABOUT_CLAIM, reason: 'text', answerBy: 'instant' },
  'evidence-expiring': { ...ABOUT_AGENCY, caseTitle: 'text', expiresOn: 'instant' },
  'appeal-received': { ...ABOUT_AGENCY, decideBy: 'instant' },
  'appeal-decided': { ...ABOUT_AGENCY, isUpheld: 'flag', reason: 'text' },
  'adviser-added': { organisationName: 'text', adviserName: 'text', path: 'path' },
  'data-exported': {},
  digest: { items: 'texts', more: 'number' },
};

const TESTS: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  path: (value) => isText(value) && value.startsWith('/'),
  instant: (value) => isText(value) && !Number.isNaN(Date.parse(value)),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  claim: (value) => isText(value) && (value === 'profile' || isCapabilityId(value)),
  role: (value) => isText(value) && ['owner', 'member', 'adviser'].includes(value),
};

export const MAIL_KINDS = Object.keys(SHAPES).filter(isMailKind);

export function isMailKind(text: string): text is MailKind {
  return Object.hasOwn(SHAPES, text);
}

export function hasParams<Kind extends MailKind>(
  kind: Kind,
  stored: unknown,
): stored is MailParams[Kind] {
  if (typeof stored !== 'object' || stored === null) return false;
  const values = new Map<string, unknown>(Object.entries(stored));
  return Object.entries<Shape>(SHAPES[kind]).every(([name, shape]) =>
    TESTS[shape](values.get(name)),
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
