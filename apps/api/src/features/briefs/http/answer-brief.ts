import type { FastifyReply } from 'fastify';
import { setETag } from '../../../platform/http/etag.ts';
import type { StoredBrief } from '../stored-brief.ts';
import { BriefResponse } from './brief.response.ts';

/** Every answer that is a brief carries its version. */
export function answerBrief(reply: FastifyReply, brief: StoredBrief): BriefResponse {
  setETag(reply, brief.version);
  return BriefResponse.from(brief);
}
