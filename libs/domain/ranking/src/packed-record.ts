import { CAPABILITY_COUNT, EVIDENCE_COLUMNS } from './kernel/layout.ts';
import { UUID_BYTES } from './uuid.ts';

/**
 * One agency as the database keeps it: integers, little-endian. It holds what the agency says, not
 * what the score makes of it, so new weights need no repacking; a new layout does, and then
 * PACKED_VERSION changes.
 */
export const PACKED_VERSION = 1;

const after = (offset: number, bytes: number): number => offset + bytes;

export const ID_AT = 0;
/** One byte for each capability, whole hours a month. */
export const HOURS_AT = after(ID_AT, UUID_BYTES);
/** Two bits for each capability, then one for each size class served. */
export const EVIDENCE_AT = after(HOURS_AT, CAPABILITY_COUNT);
/** u32 each: bits of kernel/layout.ts; masks in the order of the taxonomy. */
export const GATES_AT = after(EVIDENCE_AT, EVIDENCE_COLUMNS);
export const SECTORS_AT = after(GATES_AT, 4);
export const CONFLICTS_AT = after(SECTORS_AT, 4);
export const RATE_AT = after(CONFLICTS_AT, 4);
export const RETAINER_AT = after(RATE_AT, 4);
export const TRACK_RECORD_AT = after(RETAINER_AT, 4);
export const RESPONSIVENESS_AT = after(TRACK_RECORD_AT, 4);
export const PACKED_BYTES = after(RESPONSIVENESS_AT, 4);
