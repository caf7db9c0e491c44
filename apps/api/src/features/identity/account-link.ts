import { LIFETIMES_MS } from '@raccordo/identity';

export const LINK_PURPOSES = [
  'verify-email',
  'change-email',
  'reset-password',
  'enrol-admin',
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

export const LINK_LIFETIMES_MS = {
  'verify-email': LIFETIMES_MS.verifyEmail,
  'change-email': LIFETIMES_MS.changeEmail,
  'reset-password': LIFETIMES_MS.resetPassword,
  'enrol-admin': LIFETIMES_MS.enrolAdmin,
} as const satisfies Record<LinkPurpose, number>;
