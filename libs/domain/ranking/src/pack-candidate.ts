import { EVIDENCE_LEVELS, MAX_OFFER_HOURS } from '@raccordo/agency';
import { WHOLE_PPM } from '@raccordo/kernel';
import { placeOf, type Candidate, type CandidateOffer } from '@raccordo/matching';
import * as Kernel from './kernel/layout.ts';
import { languageMask, regionMask, sectorMask, sizeMask } from './masks.ts';
import * as At from './packed-record.ts';
import { FigureOutOfRangeError } from './ranking.errors.ts';
import { writeUuid } from './uuid.ts';

/** Largest hourly rate and minimum retainer a record holds: four bytes of minor units. */
export const MAX_PACKED_MONEY_MINOR = 2 ** 32 - 1;

/** A candidate as one record of PACKED_BYTES, for the database and for the index. */
export function packCandidate(candidate: Candidate): Uint8Array {
  const record = new Uint8Array(At.PACKED_BYTES);
  const view = new DataView(record.buffer);
  const put = (offset: number, field: keyof Candidate, value: number, max: number): void => {
    view.setUint32(offset, inRange(field, value, max), true);
  };
  writeUuid(candidate.id, record, At.ID_AT);
  for (const offer of candidate.offers) writeOffer(record, offer);
  const sizesAt = At.EVIDENCE_AT + Kernel.SIZES_COLUMN;
  record[sizesAt] = record[sizesAt]! | (sizeMask(candidate.sizesServed) << Kernel.SIZES_SHIFT);
  view.setUint32(At.GATES_AT, gateWord(candidate), true);
  view.setUint32(At.SECTORS_AT, sectorMask(candidate.sectorExperience), true);
  view.setUint32(At.CONFLICTS_AT, sectorMask(candidate.sectorConflicts), true);
  put(At.RATE_AT, 'hourlyRateMinor', candidate.hourlyRateMinor, MAX_PACKED_MONEY_MINOR);
  put(At.RETAINER_AT, 'minRetainerMinor', candidate.minRetainerMinor, MAX_PACKED_MONEY_MINOR);
  put(At.TRACK_RECORD_AT, 'trackRecordPpm', candidate.trackRecordPpm, WHOLE_PPM);
  put(At.RESPONSIVENESS_AT, 'responsivenessPpm', candidate.responsivenessPpm, WHOLE_PPM);
  return record;
}

function writeOffer(record: Uint8Array, offer: CandidateOffer): void {
  const place = placeOf(offer.capability);
  record[At.HOURS_AT + place] = inRange('hoursPerMonth', offer.hoursPerMonth, MAX_OFFER_HOURS);
  const column = At.EVIDENCE_AT + (place >> 2);
  const level = EVIDENCE_LEVELS.indexOf(offer.evidence);
  record[column] = record[column]! | (level << ((place & 3) * 2));
}

function gateWord(candidate: Candidate): number {
  const isOpen = candidate.isAvailable && !candidate.isSuspended;
  return (
    regionMask(candidate.servedRegions) |
    (candidate.isRemote ? Kernel.REMOTE_BIT : 0) |
    languageMask(candidate.languages) |
    (isOpen ? Kernel.OPEN_BIT : 0)
  );
}

function inRange(field: string, value: number, max: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= max) return value;
  throw new FigureOutOfRangeError(field, value, max);
}
