import {
  type Actor,
  guestIdOf,
  membershipsOf,
  organisationIdsOf,
} from '../../../platform/access/actor.ts';
import { authorOf, type BriefAuthor } from '../brief-author.ts';
import { BriefOrganisationNotFound, BriefOrganisationRequired } from '../brief-owner.errors.ts';
import type { BriefOwners } from '../persistence/brief.repository.ts';
import type { BriefOwner } from '../stored-brief.ts';

/** Whose a new brief will be, and who begins it. */
export interface Authorship {
  /** Null = a guest who has no session yet. */
  readonly owner: BriefOwner | null;
  readonly createdBy: BriefAuthor;
}

/**
 * The firm named, if the actor may write for it; the only one there is, if none is named. Who has
 * several must say which: a brief must not end up with the wrong client. Agencies write none.
 */
export function authorshipOf(actor: Actor, organisationId: string | null): Authorship {
  const firms = membershipsOf(actor).filter(({ organisationKind }) => organisationKind === 'sme');
  if (organisationId !== null) {
    const firm = firms.find((candidate) => candidate.organisationId === organisationId);
    if (firm === undefined) throw new BriefOrganisationNotFound();
    return inFirm(actor, firm.organisationId);
  }
  const [only, ...others] = firms;
  if (others.length > 0) throw new BriefOrganisationRequired();
  if (only !== undefined) return inFirm(actor, only.organisationId);
  const guestId = guestIdOf(actor);
  if (guestId === null) return { owner: null, createdBy: { userId: null, role: null } };
  const owner = { guestId, organisationId: null };
  return { owner, createdBy: authorOf(actor, owner) };
}

/** Whose briefs the actor's list shows: all their firms', or one of them. */
export function listedOwners(actor: Actor, organisationId: string | null): BriefOwners {
  const organisationIds = organisationIdsOf(actor);
  if (organisationId === null) return { guestId: guestIdOf(actor), organisationIds };
  if (!organisationIds.includes(organisationId)) throw new BriefOrganisationNotFound();
  return { guestId: null, organisationIds: [organisationId] };
}

function inFirm(actor: Actor, organisationId: string): Authorship {
  const owner = { guestId: null, organisationId };
  return { owner, createdBy: authorOf(actor, owner) };
}
