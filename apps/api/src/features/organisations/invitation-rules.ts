import { WAIT_POLICIES, waitLeft } from '@raccordo/identity';
import type { Invitation } from './invitation.ts';
import { InvitationAlreadyOpen, InvitationMustWait } from './organisations.errors.ts';

const DAY_MS = 86_400_000;

export const INVITATION_LIMITS = {
  /** Mails one person may have sent in a day, over all their organisations. */
  perDay: 50,
  dayMs: DAY_MS,
  /** After its end nobody comes back to it: what it says of a person goes. */
  keptAfterEndMs: 30 * DAY_MS,
} as const;

type Sent = Pick<Invitation, 'sentCount' | 'sentAt'>;

/** An address that never asked for anything is not written to over and over. */
export function requireMaySend(before: Sent | null, sentToday: number, now: Date): void {
  if (sentToday >= INVITATION_LIMITS.perDay) throw new InvitationMustWait(DAY_MS / 1000);
  if (before === null) return;
  const record = { failures: before.sentCount, lastAt: before.sentAt };
  const waitMs = waitLeft(record, now, WAIT_POLICIES.mail);
  if (waitMs > 0) throw new InvitationMustWait(Math.ceil(waitMs / 1000));
}

/** Another role for the same address is another invitation: withdraw the first. */
export function requireNoneOpen(before: Pick<Invitation, 'isOpen'> | null): void {
  if (before?.isOpen === true) throw new InvitationAlreadyOpen();
}
