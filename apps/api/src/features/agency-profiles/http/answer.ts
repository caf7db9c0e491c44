import type { FastifyReply } from 'fastify';
import { setETag } from '../../../platform/http/etag.ts';
import type { StoredCase } from '../stored-case.ts';
import type { StoredProfile } from '../stored-profile.ts';
import { AgencyCaseResponse } from './case.response.ts';
import { AgencyProfileDraftResponse } from './profile.response.ts';

export const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'The ETag of the version being changed.',
} as const;

/** Every answer that is a profile carries its version. */
export function answerProfile(
  reply: FastifyReply,
  profile: StoredProfile,
): AgencyProfileDraftResponse {
  setETag(reply, profile.version);
  return AgencyProfileDraftResponse.from(profile);
}

export function answerCase(reply: FastifyReply, stored: StoredCase): AgencyCaseResponse {
  setETag(reply, stored.version);
  return AgencyCaseResponse.from(stored);
}
