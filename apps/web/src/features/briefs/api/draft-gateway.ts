import type { Brief } from '@raccordo/brief';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import type { DraftGateway, SaveFailure } from '../../../shared/drafts/draft-saver.ts';
import { fetchBrief } from './get-brief.ts';
import { saveBrief } from './save-brief.ts';

const STALE = 412;
const NOT_FOUND = 404;
const CONFLICT = 409;
const CLIENT_ERROR = 400;
const TOO_MANY = 429;
const SERVER_ERROR = 500;

function explain(error: unknown): SaveFailure {
  if (!(error instanceof ApiProblem)) return { kind: 'unreachable' };
  const { status, violations } = error;
  if (status === STALE) return { kind: 'conflict' };
  if (status === CONFLICT) return { kind: 'closed' };
  if (status === NOT_FOUND) return { kind: 'gone' };
  const isRefused = status >= CLIENT_ERROR && status < SERVER_ERROR && status !== TOO_MANY;
  return isRefused ? { kind: 'invalid', violations } : { kind: 'unreachable' };
}

/** The saver's way to the API. */
export const draftGateway: Omit<DraftGateway<Brief>, 'create'> = {
  save: saveBrief,
  load: (id) => fetchBrief(id),
  explain,
};
