import type { Brief } from '@raccordo/brief';
import { browserDraftCopies, type DraftCopies } from '../../../shared/drafts/draft-copy.ts';

const isBrief = (value: unknown): value is Brief =>
  typeof value === 'object' && value !== null && 'firm' in value && 'goals' in value;

const copies = browserDraftCopies('raccordo.draft.', isBrief);

/** Briefs being written on this device. */
export const briefCopies: DraftCopies<Brief> = {
  ...copies,
  find: (draftId) => {
    const copy = copies.find(draftId);
    return copy === null ? null : { ...copy, content: withAnsweredShare(copy.content) };
  },
};

/** A copy may have been left here when the share to spend on a customer was a bare number. */
function withAnsweredShare(brief: Brief): Brief {
  const share: unknown = brief.economics.acquisitionShareRatio;
  if (typeof share !== 'number') return brief;
  const acquisitionShareRatio = { kind: 'value', value: share } as const;
  return { ...brief, economics: { ...brief.economics, acquisitionShareRatio } };
}
