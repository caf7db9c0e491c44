/** Something an adviser did in an organisation's place. */
export interface ActOnBehalf {
  readonly occurredAt: Date;
  /** As in the log: `brief.submitted_on_behalf`. */
  readonly action: string;
  /** As the adviser is called now; null once erased. */
  readonly actorName: string | null;
  /** Through an API token of the adviser. */
  readonly isByProgram: boolean;
  readonly briefId: string | null;
}
