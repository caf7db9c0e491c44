import type { MembershipRole } from '../../platform/access/actor.ts';
import type { StoredBrief } from './stored-brief.ts';

export interface NamedAuthor {
  /** As the person is called now; null once the account is gone. */
  readonly name: string | null;
  /** What they were in the firm when they did it. */
  readonly role: MembershipRole | null;
}

/** For whom a brief is, and who wrote it: the firm's own people, or somebody in their place. */
export interface BriefAuthorship {
  readonly organisationName: string;
  readonly createdBy: NamedAuthor | null;
  readonly updatedBy: NamedAuthor | null;
}

/** Null for a guest's: there nobody has a name. */
export interface SignedBrief {
  readonly brief: StoredBrief;
  readonly authorship: BriefAuthorship | null;
}
