import { asBriefId } from '@raccordo/kernel';
import type { BriefEntity } from './brief.entity.ts';
import type { StoredBrief } from '../stored-brief.ts';

export function toStoredBrief(row: BriefEntity): StoredBrief {
  return {
    id: asBriefId(row.id),
    guestId: row.guestId,
    state: row.state,
    version: row.version,
    content: row.content,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    submittedAt: row.submittedAt,
  };
}

export function toBriefRow(brief: StoredBrief): BriefEntity {
  return {
    id: brief.id,
    guestId: brief.guestId,
    state: brief.state,
    version: brief.version,
    content: brief.content,
    createdAt: brief.createdAt,
    updatedAt: brief.updatedAt,
    submittedAt: brief.submittedAt,
  };
}
