declare const brand: unique symbol;

/** A string that only its own factory may produce. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type BriefId = Branded<'BriefId'>;
export type AgencyId = Branded<'AgencyId'>;
export type MatchRunId = Branded<'MatchRunId'>;

export const asBriefId = (value: string): BriefId => value as BriefId;
export const asAgencyId = (value: string): AgencyId => value as AgencyId;
export const asMatchRunId = (value: string): MatchRunId => value as MatchRunId;
