/** An agency out of every match, with the reason that anybody may read. */
export interface Suspension {
  readonly id: string;
  readonly agencyId: string;
  readonly noticeIt: string;
  readonly noticeEn: string;
  readonly suspendedBy: string | null;
  readonly suspendedAt: Date;
  readonly liftedBy: string | null;
  /** Null while it lasts. */
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
}

export const APPEAL_STATES = ['open', 'lifted', 'kept'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** What the agency's people say against it. */
export interface Appeal {
  readonly id: string;
  readonly suspensionId: string;
  readonly organisationId: string;
  readonly state: AppealState;
  readonly text: string;
  readonly appealedBy: string | null;
  readonly createdAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly version: number;
}

/** A suspension with everything said against it, oldest first. */
export interface SuspensionHistory {
  readonly suspension: Suspension;
  readonly appeals: readonly Appeal[];
}

export interface AgencyState {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly status: 'draft' | 'published' | 'suspended';
  readonly organisationId: string | null;
  readonly website: string | null;
  readonly vatNumber: string | null;
  readonly city: string | null;
}

export interface OrganisationName {
  readonly id: string;
  readonly name: string;
  readonly vatNumber: string | null;
}

/** An appeal and what it is about. */
export interface ListedAppeal extends Appeal {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencySlug: string;
  readonly noticeIt: string;
  readonly noticeEn: string;
  readonly suspendedAt: Date;
  readonly suspendedBy: string | null;
}
