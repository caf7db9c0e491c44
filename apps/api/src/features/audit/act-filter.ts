/** Which acts to list; null = any. */
export interface ActFilter {
  readonly action: string | null;
  readonly actorId: string | null;
  readonly objectKind: string | null;
  readonly objectId: string | null;
  /** Only what somebody did in the place of the organisation it was done to. */
  readonly isOnBehalf?: true;
  /** Included. */
  readonly from: Date | null;
  /** Excluded. */
  readonly until: Date | null;
}
