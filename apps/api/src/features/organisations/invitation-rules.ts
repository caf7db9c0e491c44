import { WAIT_POLICIES, waitLeft } from '@raccordo/identity';
import type { Invitation, Sent } from './invitation.ts';
import { InvitationAlreadyOpen, InvitationMustWait } from './organisations.errors.ts';

const DAY_MS = 86_400_000;

export const INVITATION_LIMITS = {
  /** Addresses one person may write to in a day, over all their organisations. */
  perDay: 50,
  dayMs: DAY_MS,
  /** After its end nobody comes back to it: what it says of a person goes. */
  keptAfterEndMs: 30 * DAY_MS,
} as const;

/** What the address has had: from this organisation, and from this sender in whatever name. */
export interface SentBefore {
  readonly byOrganisation: Sent | null;
  readonly bySender: Sent | null;
}

/**
 * An address that never asked for anything is not written to over and over: not by one organisation
 * through several owners, nor by one person through organisations founded for it.
 */
export function requireMaySend(before: SentBefore, sentToday: number, now: Date): void {
  if (sentToday >= INVITATION_LIMITS.perDay) throw new InvitationMustWait(DAY_MS / 1000);
  const waitsMs = [before.byOrganisation, before.bySender].map((sent) => waitAfter(sent, now));
  const waitMs = Math.max(...waitsMs);
  if (waitMs > 0) throw new InvitationMustWait(Math.ceil(waitMs / 1000));
}

function waitAfter(sent: Sent | null, now: Date): number {
  if (sent === null) return 0;
  return waitLeft({ failures: sent.sentCount, lastAt: sent.sentAt }, now, WAIT_POLICIES.mail);
}

/** Another role for the same address is another invitation: withdraw the first. */
export function requireNoneOpen(before: Pick<Invitation, 'isOpen'> | null): void {
  if (before?.isOpen === true) throw new InvitationAlreadyOpen();
}
