import { EVIDENCE_LEVELS } from '@raccordo/agency';
import type { Candidate, CandidateOffer } from '@raccordo/matching';
import { CAPABILITY_IDS, LANGUAGE_IDS, REGION_IDS, SECTOR_IDS } from '@raccordo/taxonomy';
import * as Layout from './kernel/layout.ts';
import { sizesOf, wordsOf } from './masks.ts';
import * as At from './packed-record.ts';
import { readUuid } from './uuid.ts';

/** The candidate of a packed record, but for its own region, which no gate or term reads. */
export function unpackCandidate(record: Uint8Array): Candidate {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const word = (offset: number): number => view.getUint32(offset, true);
  const gates = word(At.GATES_AT);
  const isOpen = (gates & Layout.OPEN_BIT) !== 0;
  return {
    id: readUuid(record, At.ID_AT),
    hourlyRateMinor: word(At.RATE_AT),
    minRetainerMinor: word(At.RETAINER_AT),
    region: null,
    servedRegions: wordsOf(gates, REGION_IDS),
    isRemote: (gates & Layout.REMOTE_BIT) !== 0,
    languages: wordsOf(gates >>> Layout.LANGUAGE_SHIFT, LANGUAGE_IDS),
    sectorExperience: wordsOf(word(At.SECTORS_AT), SECTOR_IDS),
    sectorConflicts: wordsOf(word(At.CONFLICTS_AT), SECTOR_IDS),
    sizesServed: sizesOf(record[At.EVIDENCE_AT + Layout.SIZES_COLUMN]! >> Layout.SIZES_SHIFT),
    isAvailable: isOpen,
    isSuspended: !isOpen,
    trackRecordPpm: word(At.TRACK_RECORD_AT),
    responsivenessPpm: word(At.RESPONSIVENESS_AT),
    offers: offersOf(record),
  };
}

function offersOf(record: Uint8Array): CandidateOffer[] {
  return CAPABILITY_IDS.flatMap((capability, place) => {
    const hoursPerMonth = record[At.HOURS_AT + place]!;
    if (hoursPerMonth === 0) return [];
    const level = (record[At.EVIDENCE_AT + (place >> 2)]! >> ((place & 3) * 2)) & 3;
    return [{ capability, hoursPerMonth, evidence: EVIDENCE_LEVELS[level]! }];
  });
}
