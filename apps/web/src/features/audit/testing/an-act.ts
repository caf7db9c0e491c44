import type { Act, ActSummary } from '../api/audit-types.ts';

export const anActSummary = (overrides: Partial<ActSummary> = {}): ActSummary => ({
  seq: 7,
  occurredAt: '2026-03-02T09:00:00.000Z',
  actorKind: 'person',
  actorId: '01900000-0000-7000-8000-00000000000a',
  actorName: 'Ada Bianchi',
  actorLabel: null,
  action: 'agency.suspended',
  objectKind: 'agency',
  objectId: 'a1',
  reason: 'Nessuna risposta da novanta giorni',
  ...overrides,
});

export const anAct = (overrides: Partial<Act> = {}): Act => ({
  ...anActSummary(),
  before: { status: 'published', name: 'Officina Clic' },
  after: { status: 'suspended', name: 'Officina Clic' },
  requestId: null,
  previousHash: 'a'.repeat(64),
  hash: 'b'.repeat(64),
  ...overrides,
});
