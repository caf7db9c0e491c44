import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { OwnerConnection } from './owner-connection.ts';

export interface PlantedPerson {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  /** In every text that is about this person, and in no other. */
  readonly canary: string;
  readonly organisationId: string;
  /** Somebody else's user and organisation, in whose rows the person is named. */
  readonly bystander: { readonly userId: string; readonly organisationId: string };
}

type Row = Readonly<Record<string, unknown>>;

/** The moment everything is said to have happened, unless a test moves it. */
export const PLANTED_AT = new Date('2026-03-02T09:00:00.000Z');

let planted = 0;

/**
 * A person with a row in every table that may hold something about one, and their canary in every
 * text of it: what an export must find, and what an erasure must not leave behind.
 */
export async function plantPerson(owner: OwnerConnection): Promise<PlantedPerson> {
  planted += 1;
  const canary = `kanarie${randomBytes(4).toString('hex')}`;
  const person = {
    userId: v7(),
    email: `${canary}@example.org`,
    name: `${canary} Prova`,
    canary,
    organisationId: v7(),
    bystander: { userId: v7(), organisationId: v7() },
  };
  const plant = planterOf(owner);
  await plantAccount(plant, person);
  await plantTraces(plant, person);
  await plantAgency(plant, person);
  await plantDuties(plant, person, await nextEntry(owner));
  return person;
}

type Plant = (table: string, row: Row) => Promise<void>;

function planterOf(owner: OwnerConnection): Plant {
  return async (table, row) => {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${String(index + 1)}`);
    await owner.query(
      ['INSERT INTO', table, `(${columns.join(', ')}) VALUES (${places.join(', ')})`].join(' '),
      Object.values(row),
    );
  };
}

const at = PLANTED_AT;
const later = new Date(PLANTED_AT.getTime() + 3_600_000);
const hash = (): Buffer => randomBytes(32);

async function plantAccount(plant: Plant, person: PlantedPerson): Promise<void> {
  const { userId, organisationId, bystander, canary, email, name } = person;
  const user = { locale: 'it', created_at: at, updated_at: at };
  await plant('users', { ...user, id: userId, email, name, password_hash: canary });
  await plant('users', {
    ...user,
    id: bystander.userId,
    email: `${bystander.userId}@example.org`,
    name: 'Eva Altra',
  });
  const organisation = { kind: 'agency', created_at: at, updated_at: at };
  await plant('organisations', {
    ...organisation,
    id: organisationId,
    name: canary,
    vat_number: canary.slice(0, 20),
  });
  await plant('organisations', { ...organisation, id: bystander.organisationId, name: 'Altra' });
  for (const [user_id, organisation_id] of [
    [userId, organisationId],
    [bystander.userId, bystander.organisationId],
  ]) {
    await plant('memberships', { organisation_id, user_id, role: 'owner', created_at: at });
  }
  const own = { user_id: userId, created_at: at };
  const token = () => ({ id: v7(), token_hash: hash() });
  await plant('sessions', {
    ...own,
    ...token(),
    device: canary,
    authenticated_at: at,
    last_seen_at: at,
    expires_at: later,
  });
  await plant('account_links', {
    ...own,
    ...token(),
    purpose: 'change-email',
    email: `new-${email}`,
    expires_at: later,
  });
  await plant('known_devices', { ...own, ...token(), last_seen_at: at });
  await plant('pending_sign_ins', { ...own, ...token(), expires_at: later });
  await plant('second_factors', { ...own, sealed_secret: Buffer.from(canary.repeat(3)) });
  await plant('recovery_codes', { user_id: userId, code_hash: hash() });
  await plant('provider_identities', { ...own, issuer: canary, subject: canary });
  await plant('provider_visits', {
    token_hash: hash(),
    sealed: hash(),
    expires_at: later,
  });
  await plant('attempt_records', { key: hash(), failures: 1, last_at: at });
  await plant('api_tokens', {
    ...own,
    ...token(),
    organisation_id: organisationId,
    name: canary,
    scopes: [canary.slice(0, 20)],
    expires_at: later,
  });
}

async function plantTraces(plant: Plant, person: PlantedPerson): Promise<void> {
  const { userId, organisationId, bystander, canary, email, name } = person;
  const note = JSON.stringify({ canary });
  const notice = { kind: canary, is_in_app: true, is_for_digest: false, created_at: at };
  await plant('notifications', {
    ...notice,
    id: v7(),
    user_id: userId,
    source_id: v7(),
    params: note,
  });
  await plant('notifications', {
    ...notice,
    id: v7(),
    kind: 'adviser-added',
    user_id: bystander.userId,
    source_id: v7(),
    params: JSON.stringify({ adviserName: name, organisationName: 'Altra' }),
  });
  await plant('notification_choices', {
    user_id: userId,
    kind: canary,
    in_app: true,
    mail: 'now',
  });
  await plant('notification_settings', { user_id: userId, digest: 'daily', version: 1 });
  const message = { topic: 'mail.send', created_at: at };
  for (const [state, about] of [
    ['waiting', { payload: JSON.stringify({ to: email }) }],
    ['dead', { payload: JSON.stringify({ invitedBy: name }), error: canary, settled_at: at }],
    ['delivered', { dedupe_key: `digest:${userId}`, settled_at: at }],
  ] as const) {
    const id = v7();
    await plant('outbox_messages', { ...message, id, aggregate: userId, state, ...about });
  }
  const answer = { request_hash: hash(), status: 201, created_at: at };
  await plant('idempotency_keys', {
    ...answer,
    asker_id: userId,
    route: canary,
    key: canary,
    body: note,
  });
  await plant('idempotency_keys', {
    ...answer,
    asker_id: bystander.userId,
    route: 'POST /invitations',
    key: v7(),
    body: JSON.stringify({ email }),
  });
  const invitation = { role: 'member', locale: 'it', created_at: at, sent_at: at, sent_count: 1 };
  for (const [organisation_id, invited_by, to] of [
    [bystander.organisationId, bystander.userId, email],
    [organisationId, userId, `${bystander.userId}@example.org`],
  ]) {
    await plant('organisation_invitations', {
      ...invitation,
      id: v7(),
      organisation_id,
      email: to,
      token_hash: hash(),
      invited_by,
      expires_at: later,
    });
  }
  const brief = { state: 'draft', version: 1, content: note, created_at: at, updated_at: at };
  await plant('briefs', {
    ...brief,
    id: v7(),
    organisation_id: organisationId,
    created_by: userId,
    created_as: 'owner',
    updated_by: userId,
    updated_as: 'owner',
  });
  const guest_id = v7();
  await plant('guest_sessions', { id: guest_id, token_hash: hash(), created_at: at });
  await plant('briefs', { ...brief, id: v7(), guest_id, content: '{}' });
  await plant('files', {
    id: v7(),
    organisation_id: organisationId,
    kind: 'logo',
    name: canary,
    media_type: 'image/webp',
    size_bytes: 1,
    width_pixels: 1,
    height_pixels: 1,
    source_hash: hash(),
    is_public: false,
    uploaded_by: userId,
    created_at: at,
  });
}

async function plantAgency(plant: Plant, person: PlantedPerson): Promise<void> {
  const { userId, organisationId, bystander, canary } = person;
  const note = JSON.stringify({ canary });
  const agency_id = v7();
  const other = v7();
  await plant('agencies', { ...agencyOf(canary), id: agency_id, organisation_id: organisationId });
  await plant('agencies', { ...agencyOf(`altra${other.slice(-12)}`), id: other });
  await plant('agency_publications', {
    agency_id,
    content: note,
    published_at: at,
    is_changed: false,
  });
  await plant('agency_former_slugs', { slug: `old-${canary}`, name: canary, agency_id });
  await plant('agency_search_words', { word: canary });
  await plant('agency_profiles', {
    organisation_id: organisationId,
    agency_id,
    state: 'draft',
    content: note,
    version: 1,
    published_content: note,
    published_at: at,
    approved_content: note,
    is_held_back: false,
    review_state: 'approved',
    review_reason: canary,
    pause_reason: canary,
    reviewed_at: at,
    reviewed_by: userId,
    vat_check: 'not_asked',
    created_at: at,
    updated_at: at,
  });
  await plant('agency_cases', {
    id: v7(),
    organisation_id: organisationId,
    title: canary,
    capabilities: [],
    result: canary,
    figures: note,
    link: canary,
    version: 1,
    created_at: at,
    updated_at: at,
  });
  await plant('agency_claims', {
    agency_id,
    capability: 'seo',
    organisation_id: organisationId,
    state: 'rejected',
    message: canary,
    question: canary,
    requested_at: at,
    requested_by: userId,
    verified_by_kind: 'admin',
    verified_on: at,
    verified_by: userId,
    refusal_kind: 'rejected',
    refused_on: at,
    refusal_reason: canary,
    version: 1,
    updated_at: at,
  });
  const decided = { decided_at: at, decided_by: userId, decision_reason: canary };
  await plant('claim_contests', {
    ...decided,
    id: v7(),
    agency_id,
    capability: 'seo',
    contested_by: userId,
    reason: canary,
    state: 'dismissed',
    created_at: at,
  });
  await plant('agency_ownership_requests', {
    ...decided,
    id: v7(),
    organisation_id: bystander.organisationId,
    agency_id: other,
    requested_by: userId,
    grounds: ['vat_number'],
    message: canary,
    state: 'refused',
    created_at: at,
  });
  const suspension_id = v7();
  await plant('agency_suspensions', {
    id: suspension_id,
    agency_id,
    notice_it: canary,
    notice_en: canary,
    suspended_by: userId,
    suspended_at: at,
    lifted_by: userId,
    lifted_at: at,
    lift_reason: canary,
  });
  await plant('suspension_appeals', {
    ...decided,
    id: v7(),
    suspension_id,
    organisation_id: organisationId,
    state: 'lifted',
    text: canary,
    appealed_by: userId,
    created_at: at,
    version: 1,
  });
  const [first_id, second_id] = [agency_id, other].sort();
  await plant('agency_twins', {
    first_id,
    second_id,
    score: 50,
    signals: '{}',
    state: 'dismissed',
    found_at: at,
    decided_by: userId,
    decided_at: at,
    reason: canary,
    version: 1,
  });
  await plant('agency_merges', {
    id: v7(),
    target_id: agency_id,
    source_id: v7(),
    source_slug: canary,
    target_name: canary,
    source_name: canary,
    merged_by: userId,
    merged_at: at,
    reason: canary,
    moved: '{}',
  });
}

/** Entries of the log are numbered without a gap, by whoever writes them. */
async function nextEntry(owner: OwnerConnection): Promise<number> {
  const [row] = await owner.query<{ next: number }>(
    'SELECT coalesce(max(seq), 0)::int + 1 AS next FROM audit_log',
  );
  return row?.next ?? 1;
}

async function plantDuties(
  plant: Plant,
  { userId, canary }: PlantedPerson,
  seq: number,
): Promise<void> {
  await plant('reference_revisions', {
    id: v7(),
    kind: 'label',
    item_id: 'x',
    version: planted,
    value: '{}',
    reason: canary,
    published_by: userId,
    published_at: at,
  });
  await plant('reference_drafts', {
    kind: 'label',
    item_id: String(planted),
    version: 2,
    saved_by: userId,
    saved_at: at,
  });
  await plant('audit_log', {
    seq,
    occurred_at: at,
    actor_kind: 'person',
    actor_id: userId,
    action: 'person.suspended',
    object_kind: 'person',
    object_id: userId,
    reason: canary,
    before: JSON.stringify({ canary }),
    after: JSON.stringify({ canary }),
    previous_hash: hash().toString('hex'),
    hash: hash().toString('hex'),
  });
}

const agencyOf = (word: string): Row => ({
  slug: word,
  name: word,
  name_key: word,
  website: `https://${word}.example`,
  vat_number: word.slice(0, 20),
  city: word,
  description: word,
  search_words: word,
  served_regions: [],
  on_site_regions: [],
  is_remote: true,
  languages: ['it'],
  sector_experience: [],
  sector_conflicts: [],
  sizes_served: [],
  currency: 'EUR',
  hourly_rate_minor: 5_000,
  min_retainer_minor: 0,
  is_available: true,
  status: 'draft',
  invitations_received: 0,
  invitations_answered_in_time: 0,
  estimated_fields: [],
  kind: 'generalist',
  capabilities: [],
});
