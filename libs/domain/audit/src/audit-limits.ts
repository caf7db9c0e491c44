/** Lengths the form, the request and the table agree on. */
export const AUDIT_LIMITS = {
  action: 80,
  objectKind: 40,
  objectId: 80,
  actorLabel: 80,
  reason: 1000,
} as const;
