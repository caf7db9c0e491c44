import type { Access, RoutePolicy } from '../platform/access/rule.ts';

const OF_THE_AGENCY = { to: 'object', object: 'organisation', param: 'organisationId' } as const;

/** Its own people; an adviser reads and does not write. */
const READERS: Access = { ...OF_THE_AGENCY, relations: ['owner', 'member', 'adviser'] };
const WRITERS: Access = { ...OF_THE_AGENCY, relations: ['owner', 'member'] };
/** What goes public, or to an admin, comes from somebody who can be reached. */
const PUBLISHERS: Access = { ...WRITERS, verified: true };

const READ = { access: READERS, limit: 'read', scope: 'profile:read' } as const;
const WRITE = { access: WRITERS, limit: 'write', scope: 'profile:write' } as const;
const PUBLISH = { access: PUBLISHERS, limit: 'write', scope: 'profile:write' } as const;

const ROOT = '/api/v1/organisations/:organisationId/agency';

export const AGENCY_PROFILE_RULES: RoutePolicy = {
  [`GET ${ROOT}`]: READ,
  [`POST ${ROOT}`]: WRITE,
  [`PUT ${ROOT}`]: WRITE,
  [`POST ${ROOT}/publish`]: PUBLISH,
  [`POST ${ROOT}/pause`]: PUBLISH,
  [`POST ${ROOT}/resume`]: PUBLISH,
  [`GET ${ROOT}/preview`]: READ,
  [`GET ${ROOT}/evidence`]: READ,
  [`GET ${ROOT}/quality`]: READ,
  [`POST ${ROOT}/import`]: { ...WRITE, limit: 'costly' },
  [`GET ${ROOT}/cases`]: READ,
  [`POST ${ROOT}/cases`]: WRITE,
  [`PUT ${ROOT}/cases/:caseId`]: WRITE,
  [`DELETE ${ROOT}/cases/:caseId`]: WRITE,
  [`POST ${ROOT}/claims/:capability/request`]: PUBLISH,
  [`POST ${ROOT}/claims/:capability/answer`]: PUBLISH,
  [`GET ${ROOT}/ownership-requests`]: READ,
  [`GET ${ROOT}/ownership-candidates`]: READ,
  // An address proves something only of the person at the keyboard.
  [`POST ${ROOT}/ownership-requests`]: { access: PUBLISHERS, limit: 'write' },
  'POST /api/v1/agencies/:slug/claims/:capability/contest': {
    access: { to: 'verified' },
    limit: 'write',
  },
};
