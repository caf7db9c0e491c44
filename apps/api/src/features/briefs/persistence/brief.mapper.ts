import { asBriefId } from '@raccordo/kernel';
import type { BriefEntity } from './brief.entity.ts';
import type { BriefOwner, StoredBrief } from '../stored-brief.ts';

/** Briefs submitted before versions were kept were submitted with what the first release shipped. */
const SHIPPED_VERSION = 0;

export function toStoredBrief(row: BriefEntity): StoredBrief {
  return {
    id: asBriefId(row.id),
    owner: ownerOf(row),
    createdBy: { userId: row.createdBy, role: row.createdAs },
    updatedBy: { userId: row.updatedBy, role: row.updatedAs },
    state: row.state,
    version: row.version,
    content: row.content,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    submittedAt: row.submittedAt,
    figureVersion: row.submittedAt === null ? null : (row.figureVersion ?? SHIPPED_VERSION),
    chosenPlan: row.chosenPlan,
  };
}

export function toBriefRow(brief: StoredBrief): BriefEntity {
  return {
    id: brief.id,
    guestId: brief.owner.guestId,
    organisationId: brief.owner.organisationId,
    createdBy: brief.createdBy.userId,
    createdAs: brief.createdBy.role,
    updatedBy: brief.updatedBy.userId,
    updatedAs: brief.updatedBy.role,
    state: brief.state,
    version: brief.version,
    content: brief.content,
    createdAt: brief.createdAt,
    updatedAt: brief.updatedAt,
    submittedAt: brief.submittedAt,
    figureVersion: brief.figureVersion,
    chosenPlan: brief.chosenPlan,
  };
}

function ownerOf({ id, guestId, organisationId }: BriefEntity): BriefOwner {
  if (organisationId !== null) return { guestId: null, organisationId };
  if (guestId !== null) return { guestId, organisationId: null };
  throw new Error(`Brief ${id} is nobody's`);
}
