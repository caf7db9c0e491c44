import {
  type Actor,
  type MembershipRole,
  membershipsOf,
  userIdOf,
} from '../../platform/access/actor.ts';
import type { BriefOwner } from './stored-brief.ts';

/** Who did something to a brief, and as what in the firm it belongs to. */
export interface BriefAuthor {
  /** Null = a guest, or an account since erased. */
  readonly userId: string | null;
  /** What they were in the firm at that moment; null for a guest. */
  readonly role: MembershipRole | null;
}

const NOBODY: BriefAuthor = { userId: null, role: null };

/** As whoever asks acts on a brief of this owner. A guest stays unnamed. */
export function authorOf(actor: Actor, { organisationId }: BriefOwner): BriefAuthor {
  if (organisationId === null) return NOBODY;
  const membership = membershipsOf(actor).find((own) => own.organisationId === organisationId);
  return { userId: userIdOf(actor), role: membership?.role ?? null };
}
