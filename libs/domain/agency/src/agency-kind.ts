export const AGENCY_KINDS = ['strategic', 'vertical', 'generalist'] as const;

export type AgencyKind = (typeof AGENCY_KINDS)[number];
