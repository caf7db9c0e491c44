import type { Brief } from '@raccordo/brief';
import { browserDraftCopies } from '../../../shared/drafts/draft-copy.ts';

const isBrief = (value: unknown): value is Brief =>
  typeof value === 'object' && value !== null && 'firm' in value && 'goals' in value;

/** Briefs being written on this device. */
export const briefCopies = browserDraftCopies('raccordo.draft.', isBrief);
