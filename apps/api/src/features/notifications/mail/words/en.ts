import { LIFETIMES_MS } from '@raccordo/identity';
import type { FootWords, MailWords } from '../mail-content.ts';
import { claimName, dayOf, minutesOf, nameOnly } from '../phrases.ts';

const hello = (name: string): string => `Hello ${nameOnly(name)},`;
const SECURITY = { label: 'Check your account', path: '/account/security' } as const;
const NOT_YOU =
  'If this was not you, reset your password now and end the sessions you do not recognise.';

const ROLES = { owner: 'an owner', member: 'a member', adviser: 'an adviser' } as const;

export const ENGLISH: MailWords = {
  'verify-email': ({ name, path }) => ({
    subject: 'Confirm your address',
    lines: [
      hello(name),
      'one step is left: confirm that this address is yours, and your Raccordo account is ready.',
    ],
    action: { label: 'Confirm the address', path },
    after: [
      `The link works for ${minutesOf(LIFETIMES_MS.verifyEmail)} minutes, once.`,
      'If you did not ask for an account, ignore this mail: nothing happens without confirmation.',
    ],
  }),
  'reset-password': ({ name, path }) => ({
    subject: 'Choose a new password',
    lines: [hello(name), 'somebody, hopefully you, asked to change the password of your account.'],
    action: { label: 'Choose the password', path },
    after: [
      `The link works for ${minutesOf(LIFETIMES_MS.resetPassword)} minutes, once.`,
      'If this was not you, ignore this mail: the password stays as it was.',
    ],
  }),
  'account-exists': ({ name, path }) => ({
    subject: 'You already have an account',
    lines: [
      hello(name),
      'somebody tried to open an account with this address, but you already have one. If it was you and you do not remember the password, you can choose a new one.',
    ],
    action: { label: 'Get back in', path },
    after: ['If it was not you, there is nothing to do: your account has not changed.'],
  }),
  'email-changed': ({ name, newEmail }) => ({
    subject: 'Your address has changed',
    lines: [
      hello(name),
      `your Raccordo account now uses the address ${nameOnly(newEmail)}. Nothing more will come to this one.`,
      'If this was not you, write to whoever runs the service: somebody got into your account.',
    ],
  }),
  'erasure-asked': ({ name, dueOn, path }) => ({
    subject: 'Your account will be erased',
    lines: [
      hello(name),
      `as you asked, we erase your account and your data on ${dayOf('en', dueOn)}. Until then you can change your mind: sign in and call it off.`,
    ],
    action: { label: 'Call it off', path },
    after: [
      'This is the last mail about it: once erased, we no longer have your address.',
      'If you did not ask for this, call it off and change your password: somebody got into your account.',
    ],
  }),
  'erasure-put-off': ({ name, organisationNames, path }) => ({
    subject: 'Your account has not been erased',
    lines: [
      hello(name),
      'today was the day, but since you asked you have become the only owner of these organisations. Pass them on or delete them, then ask again.',
    ],
    items: organisationNames.map(nameOnly),
    action: { label: 'See what to do', path },
  }),
  'organisation-invitation': ({ organisationName, invitedBy, role, validDays, path }) => ({
    subject: `Invitation to work with ${nameOnly(organisationName)}`,
    lines: [
      `${nameOnly(invitedBy)} invites you to ${nameOnly(organisationName)} on Raccordo, as ${ROLES[role]}.`,
    ],
    action: { label: 'See the invitation', path },
    after: [
      `The invitation holds for ${validDays} days. If you do not know the sender, ignore this mail.`,
    ],
  }),
  'password-changed': () => ({
    subject: 'Your password has changed',
    lines: ['The password of your account was changed. The other sessions were ended.'],
    action: SECURITY,
    after: [NOT_YOU],
  }),
  'sign-in-from-new-device': ({ device }) => ({
    subject: 'Sign-in from a new device',
    lines: [`Somebody signed in to your account from a new device: ${nameOnly(device)}.`],
    action: SECURITY,
    after: ['If this was you, there is nothing to do.', NOT_YOU],
  }),
  'two-factor-changed': ({ isOn }) => ({
    subject: isOn ? 'Two-step verification is on' : 'Two-step verification is off',
    lines: [
      isOn
        ? 'From now on signing in takes a code too. Keep the recovery codes in a safe place.'
        : 'From now on the password alone is enough to sign in.',
    ],
    action: SECURITY,
    after: [NOT_YOU],
  }),
  'agency-published': ({ agencyName, path }) => ({
    subject: `${nameOnly(agencyName)} is published`,
    lines: [
      `The profile of ${nameOnly(agencyName)} is in the directory: from now on it counts for whoever looks for an agency.`,
    ],
    action: { label: 'See the profile', path },
  }),
  'agency-suspended': ({ agencyName, reason, path }) => ({
    subject: `${nameOnly(agencyName)} is suspended`,
    lines: [
      `The profile of ${nameOnly(agencyName)} is suspended: it is not in the directory and does not count. The reason:`,
    ],
    quote: reason,
    action: { label: 'Read and answer', path },
    after: ['If you think this is a mistake, you can appeal: somebody else looks at it.'],
  }),
  'claim-verified': ({ agencyName, claim, path }) => ({
    subject: `Verified: ${claimName('en', claim)}`,
    lines: [
      `We have checked ${claimName('en', claim)} of ${nameOnly(agencyName)}: it is verified, and counts for more.`,
    ],
    action: { label: 'See where you stand', path },
  }),
  'claim-more-asked': ({ agencyName, claim, question, path }) => ({
    subject: `Something more is needed for ${claimName('en', claim)}`,
    lines: [`To verify ${claimName('en', claim)} of ${nameOnly(agencyName)} we ask:`],
    quote: question,
    action: { label: 'Answer', path },
  }),
  'claim-rejected': ({ agencyName, claim, reason, path }) => ({
    subject: `Not verified: ${claimName('en', claim)}`,
    lines: [
      `We could not verify ${claimName('en', claim)} of ${nameOnly(agencyName)}. The reason:`,
    ],
    quote: reason,
    action: { label: 'See what is missing', path },
    after: ['You can bring new evidence, or appeal.'],
  }),
  'claim-contested': ({ agencyName, claim, reason, answerBy, path }) => ({
    subject: `Contested: ${claimName('en', claim)}`,
    lines: [
      `Somebody has contested ${claimName('en', claim)} of ${nameOnly(agencyName)}. You have until ${dayOf('en', answerBy)} to answer. What they say:`,
    ],
    quote: reason,
    action: { label: 'Answer', path },
  }),
  'evidence-expiring': ({ agencyName, caseTitle, expiresOn, path }) => ({
    subject: 'A piece of evidence is about to expire',
    lines: [
      `“${nameOnly(caseTitle)}” of ${nameOnly(agencyName)} turns 24 months old on ${dayOf('en', expiresOn)}. From that day it no longer counts as evidence.`,
    ],
    action: { label: 'Add a case', path },
    after: ['One newer case is enough.'],
  }),
  'appeal-received': ({ agencyName, decideBy, path }) => ({
    subject: 'We have received the appeal',
    lines: [
      `The appeal of ${nameOnly(agencyName)} has arrived. Somebody other than who decided looks at it, by ${dayOf('en', decideBy)}.`,
    ],
    action: { label: 'See the appeal', path },
  }),
  'appeal-decided': ({ agencyName, isUpheld, reason, path }) => ({
    subject: isUpheld ? 'The appeal is upheld' : 'The appeal is dismissed',
    lines: [
      isUpheld
        ? `The appeal of ${nameOnly(agencyName)} is upheld: the earlier decision no longer holds. The reason:`
        : `The appeal of ${nameOnly(agencyName)} is dismissed: the earlier decision stands. The reason:`,
    ],
    quote: reason,
    action: { label: 'See the decision', path },
  }),
  'adviser-added': ({ organisationName, adviserName, path }) => ({
    subject: `${nameOnly(adviserName)} advises ${nameOnly(organisationName)}`,
    lines: [
      `${nameOnly(adviserName)} can now see and prepare the briefs of ${nameOnly(organisationName)}. You can end this whenever you like.`,
    ],
    action: { label: 'See who works with you', path },
  }),
  'data-exported': () => ({
    subject: 'A copy of your data was downloaded',
    lines: ['A copy of all the data we hold about you was downloaded from your account.'],
    action: SECURITY,
    after: ['If this was you, there is nothing to do.', NOT_YOU],
  }),
  digest: ({ items, more }) => ({
    subject:
      items.length + more === 1 ? 'One notice for you' : `${items.length + more} notices for you`,
    lines: ['What has happened since the last time:'],
    items,
    action: { label: 'See the notices', path: '/notifications' },
    ...(more > 0 ? { after: [`And ${more} more.`] } : {}),
  }),
};

export const ENGLISH_FOOT: FootWords = {
  because: {
    asked: 'You get this mail because somebody used this address on Raccordo.',
    security: 'Mails about the security of your Raccordo account are always sent.',
    news: 'You get this mail because you have an account on Raccordo.',
  },
  preferences: 'Choose what to receive',
  unsubscribe: 'No more of these mails',
  copyLink: 'If the button does not open, copy this address:',
};
