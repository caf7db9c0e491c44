import type { PublishedProfile } from './published-profile.ts';

/** What a field may hold, as it is stored. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [field: string]: FieldValue };

/** One difference between what was approved and what is live. */
export interface FieldChange {
  /**
   * Where: `company.city`, `reach.languages`, `offers.seo.hoursPerMonth`, `cases.<id>.title`,
   * `people.<name>.role`. Things of a list are named by their key, not by their place.
   */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Null when added. */
  readonly before: FieldValue;
  /** Null when removed. */
  readonly after: FieldValue;
}

type Fields = Readonly<Record<string, FieldValue>>;

/** Every field that differs, in the order of the profile; nothing approved yet: all is added. */
export function diffProfiles(
  approved: PublishedProfile | null,
  current: PublishedProfile,
): readonly FieldChange[] {
  return diffFields('', approved === null ? {} : fieldsOf(approved), fieldsOf(current));
}

/** Field by field, so that a field added to the profile is decided here. */
function fieldsOf({ profile, cases }: PublishedProfile): Fields {
  const { company, description, reach, clients, terms } = profile;
  return {
    company: { ...company },
    description: { ...description },
    reach: { ...reach },
    clients: { ...clients },
    terms: { ...terms },
    offers: byKey(profile.offers.map((offer) => [offer.capability, { ...offer }])),
    people: byKey(profile.people.map((person) => [person.name, { ...person }])),
    certifications: byKey(
      profile.certifications.map((one) => [`${one.issuer}: ${one.name}`, { ...one }]),
    ),
    cases: byKey(
      cases.map((one) => [
        one.id,
        { ...one, figures: one.figures.map((figure) => ({ ...figure })) },
      ]),
    ),
  };
}

/** Two of the same name are told apart by a number. */
function byKey(things: readonly (readonly [key: string, fields: Fields])[]): Fields {
  const named: Record<string, FieldValue> = {};
  for (const [key, fields] of things) {
    let name = key;
    for (let number = 2; name in named; number += 1) name = `${key} (${number})`;
    named[name] = fields;
  }
  return named;
}

function diffFields(path: string, before: Fields, after: Fields): FieldChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name) =>
    diffValue(path === '' ? name : `${path}.${name}`, before[name], after[name]),
  );
}

function diffValue(
  path: string,
  before: FieldValue | undefined,
  after: FieldValue | undefined,
): FieldChange[] {
  const was = before ?? null;
  const is = after ?? null;
  if (isFields(is) && (isFields(was) || path.split('.').length === 1)) {
    return diffFields(path, isFields(was) ? was : {}, is);
  }
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const kind = isNothing(was) ? 'added' : isNothing(is) ? 'removed' : 'changed';
  return [{ path, kind, before: was, after: is }];
}

function isFields(value: FieldValue): value is { readonly [field: string]: FieldValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Not said: no value, an empty text, an empty list. */
function isNothing(value: FieldValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
