import type { ObjectAccess, RoutePolicy, RouteRule } from '../platform/access/rule.ts';

/** Whoever is at the browser; recognised if they can be, refused for nothing else. */
const ASKS = { access: { to: 'guest' }, limit: 'credential' } as const satisfies RouteRule;
const OWN_ACCOUNT = { access: { to: 'signed-in' }, limit: 'write' } as const satisfies RouteRule;
const OWN_SECRET = {
  access: { to: 'signed-in' },
  limit: 'credential',
} as const satisfies RouteRule;

export const IDENTITY_RULES: RoutePolicy = {
  'GET /api/v1/session': { access: { to: 'guest' }, limit: 'read' },
  'POST /api/v1/sign-up': ASKS,
  'POST /api/v1/sign-up/invitation': ASKS,
  'POST /api/v1/email-confirmation': ASKS,
  'POST /api/v1/sign-in': ASKS,
  'POST /api/v1/sign-in/second-factor': ASKS,
  'POST /api/v1/sign-in/provider': ASKS,
  'POST /api/v1/sign-in/provider/return': ASKS,
  'POST /api/v1/sign-out': { access: { to: 'guest' }, limit: 'write' },
  'POST /api/v1/password-recovery': ASKS,
  'POST /api/v1/password-recovery/reset': ASKS,
  'GET /api/v1/account': { access: { to: 'signed-in' }, limit: 'read' },
  'PUT /api/v1/account': OWN_ACCOUNT,
  'POST /api/v1/account/password': OWN_SECRET,
  'POST /api/v1/account/proof': OWN_SECRET,
  'POST /api/v1/account/email': { ...OWN_SECRET, assurance: 'recent' },
  'POST /api/v1/account/email/verification': OWN_SECRET,
  'POST /api/v1/account/second-factor': { ...OWN_SECRET, assurance: 'recent' },
  'POST /api/v1/account/second-factor/confirm': { ...OWN_SECRET, assurance: 'recent' },
  'POST /api/v1/account/second-factor/recovery-codes': { ...OWN_SECRET, assurance: 'recent' },
  'DELETE /api/v1/account/second-factor': { ...OWN_SECRET, assurance: 'recent' },
  'GET /api/v1/account/sessions': { access: { to: 'signed-in' }, limit: 'read' },
  'DELETE /api/v1/account/sessions': OWN_ACCOUNT,
  'DELETE /api/v1/account/sessions/:sessionId': {
    access: { to: 'object', object: 'session', param: 'sessionId', relations: ['self'] },
    limit: 'write',
  },
};

/** Members see what programs the organisation lets in; owners and advisers let them in. */
const TOKENS: ObjectAccess = {
  to: 'object',
  object: 'organisation',
  param: 'organisationId',
  relations: ['owner', 'member', 'adviser'],
};
const NEW_TOKEN: ObjectAccess = { ...TOKENS, relations: ['owner', 'adviser'], verified: true };

export const API_TOKEN_RULES: RoutePolicy = {
  'GET /api/v1/organisations/:organisationId/api-tokens': { access: TOKENS, limit: 'read' },
  'POST /api/v1/organisations/:organisationId/api-tokens': {
    access: NEW_TOKEN,
    limit: 'credential',
    assurance: 'recent',
  },
  // Whose token it is, the use case looks at.
  'DELETE /api/v1/organisations/:organisationId/api-tokens/:tokenId': {
    access: { ...TOKENS, relations: ['owner', 'adviser'] },
    limit: 'write',
  },
};
