export { AdoptGuestBriefs } from './application/adopt-guest-briefs.ts';
export { OwnBriefs, requireVersion } from './application/own-briefs.ts';
export { BriefsModule } from './briefs.module.ts';
export { answerBrief } from './http/answer-brief.ts';
export { BriefContent } from './http/brief-content.body.ts';
export { BriefResponse } from './http/brief.response.ts';
export { BriefRepository } from './persistence/brief.repository.ts';
export type { StoredBrief } from './stored-brief.ts';
export { BRIEFS_PERSONAL_DATA } from './personal-data.ts';
