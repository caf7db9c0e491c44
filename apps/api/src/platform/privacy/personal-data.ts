/** What people read about together; the web app has words for each. */
export const DATA_CATEGORIES = [
  'account',
  'access',
  'organisations',
  'briefs',
  'agency',
  'notices',
  'duties',
  'traffic',
] as const;

export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** A row is deleted once `column` lies `ms` milliseconds back. */
export interface Period {
  readonly after: string;
  readonly ms: number;
}

export type Kept =
  | Period
  /** As long as what it belongs to. */
  | { readonly with: 'account' | 'organisation' | 'agency listing' | 'guest session' }
  /** Deleted by something other than the retention job, which these words name. */
  | { readonly words: string };

/**
 * `delete`: the row goes. `anonymise`: the columns become null, the row says nothing of the person
 * any more. `keep`: with the reason the law gives for it.
 */
export type OnErasure = 'delete' | 'anonymise' | { readonly keep: string };

/** Columns that say something about a person, and everything a person may ask about them. */
export interface PersonalData {
  readonly table: string;
  readonly columns: readonly string[];
  readonly category: DataCategory;
  readonly whose: string;
  readonly why: string;
  /**
   * SQL, true for the rows about the person `:userId`, whose address is `:email` and whose name is
   * `:name`. Null where a row cannot be told to be anybody's.
   */
  readonly rows: string | null;
  readonly kept: Kept;
  readonly onErasure: OnErasure;
  /** Columns about nobody that make the others understood in an export. */
  readonly shownWith?: readonly string[];
  /** Opens something: an export says that it is there, and not what it is. */
  readonly isSecret?: true;
}

/** What a feature says of its tables: every column is in one of the two. */
export interface DataDeclaration {
  readonly personal: readonly PersonalData[];
  /** Column names by table; another schema than the main one is named before a dot. */
  readonly impersonal: Readonly<Record<string, readonly string[]>>;
}

export const DAY_MS = 86_400_000;

/** For `rows`: the organisations of the person. */
export const OWN_ORGANISATIONS =
  'organisation_id IN (SELECT m.organisation_id FROM memberships m WHERE m.user_id = :userId)';

/** For `rows`: the agencies those have listed. */
export const OWN_AGENCIES = `IN (SELECT a.id FROM agencies a
  JOIN memberships m ON m.organisation_id = a.organisation_id WHERE m.user_id = :userId)`;

/** Why what somebody wrote for an organisation stays with it. */
export const RECORD_OF_ORGANISATION =
  'the organisation’s own record, needed as long as it is there (GDPR 17(1)(a)); its owner deletes it';

/** Why the grounds of a decision stay. */
export const GROUNDS_OF_DECISION =
  'grounds of a decision that may be contested (GDPR 17(3)(e)); who gave them is forgotten';

/** Why a bare id stays where the log may not change. */
export const ID_OF_NOBODY =
  'proof of what was done (GDPR 17(3)(e)): an id that names nobody once the account is gone';

type Act = Pick<PersonalData, 'table' | 'kept'> & {
  readonly column: string;
  readonly why: string;
  readonly shownWith: readonly string[];
};

/** An admin did something: forgotten with the account, the act stays. */
export function actOfAdmin({ table, column, why, kept, shownWith }: Act): PersonalData {
  return {
    table,
    columns: [column],
    category: 'duties',
    whose: 'the admin',
    why,
    rows: `${column} = :userId`,
    kept,
    onErasure: 'anonymise',
    shownWith,
  };
}
