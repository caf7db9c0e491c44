import type { ParsedMail } from 'mailparser';
import type { Api } from './api.ts';
import { mailsOf } from './mails.ts';

/** What the mails about an account say first, in the language of the tests' people. */
const SUBJECTS = {
  'verify-email': 'Conferma il tuo indirizzo',
  'reset-password': 'Scegli una nuova password',
  'account-exists': 'Hai già un account',
  'email-changed': 'Il tuo indirizzo è cambiato',
} as const;
export type AccountMailKind = keyof typeof SUBJECTS;

type Mailbox = Pick<Api, 'dataDir'>;

/** Mails whose link has been taken already, by the message's own id. */
const read = new Set<string>();

export async function countMails(
  api: Mailbox,
  address: string,
  kind: AccountMailKind,
): Promise<number> {
  return (await mailsOfKind(api, address, kind)).length;
}

/** Waits for a mail of this kind; the test's own time limit is the only one. */
export async function mailArrives(
  api: Mailbox,
  address: string,
  kind: AccountMailKind,
): Promise<void> {
  while ((await countMails(api, address, kind)) === 0) await pause();
}

/** The token of the next mail of this kind that has not been looked at; waits until it is there. */
export async function linkIn(
  api: Mailbox,
  address: string,
  kind: AccountMailKind,
): Promise<string> {
  for (;;) {
    for (const mail of await mailsOfKind(api, address, kind)) {
      const token = /#token=([\w-]+)/.exec(mail.text ?? '')?.[1];
      const id = mail.messageId ?? '';
      if (token === undefined || read.has(id)) continue;
      read.add(id);
      return token;
    }
    await pause();
  }
}

async function mailsOfKind(
  api: Mailbox,
  address: string,
  kind: AccountMailKind,
): Promise<readonly ParsedMail[]> {
  return (await mailsOf(api)).filter(
    ({ subject, to }) =>
      subject === SUBJECTS[kind] && [to ?? []].flat().some(({ text }) => text.includes(address)),
  );
}

const pause = () => new Promise((done) => setTimeout(done, 25));
