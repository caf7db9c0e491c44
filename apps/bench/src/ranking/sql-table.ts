import { EVIDENCE_LEVELS } from '@raccordo/agency';
import { ppmOf } from '@raccordo/kernel';
import { SCORE_WEIGHTS_PPM, evidenceSteps, type Candidate } from '@raccordo/matching';
import {
  CAPABILITY_IDS,
  LANGUAGE_IDS,
  REGION_IDS,
  SECTOR_IDS,
  SIZE_CLASSES,
} from '@raccordo/taxonomy';
import { packCandidate } from '@raccordo/ranking';
import { maskOf } from './sql-masks.ts';

const COLUMN_NUMBERS = CAPABILITY_IDS.map((_, index) => index);

/**
 * What SQL ranks best from: one row an agency, sets as bit masks, the terms no need can change added
 * up, and for each capability hours and evidence both apart (`h`, `e`) and in one number (`c`).
 */
export const CREATE_TABLES = [
  'DROP TABLE IF EXISTS agency_row, agency_code, agency_packed',
  `CREATE TABLE agency_row (
    id uuid NOT NULL, is_open boolean NOT NULL, is_remote boolean NOT NULL,
    regions int NOT NULL, languages int NOT NULL, sectors int NOT NULL, conflicts int NOT NULL,
    sizes int NOT NULL, merit int NOT NULL,
    ${COLUMN_NUMBERS.map((i) => `h${i} smallint NOT NULL, e${i} smallint NOT NULL`).join(', ')}
  )`,
  `CREATE TABLE agency_code (
    id uuid NOT NULL, is_open boolean NOT NULL, is_remote boolean NOT NULL,
    regions int NOT NULL, languages int NOT NULL, sectors int NOT NULL, conflicts int NOT NULL,
    sizes int NOT NULL, merit int NOT NULL,
    ${COLUMN_NUMBERS.map((i) => `c${i} smallint NOT NULL`).join(', ')}
  )`,
  'CREATE TABLE agency_packed (id uuid NOT NULL, packed bytea NOT NULL)',
] as const;

export const CREATE_INDEXES = [
  'ALTER TABLE agency_packed ADD PRIMARY KEY (id)',
  'VACUUM ANALYZE agency_row',
  'VACUUM ANALYZE agency_code',
  'VACUUM ANALYZE agency_packed',
] as const;

export interface CopyLines {
  readonly agency_row: string;
  readonly agency_code: string;
  readonly agency_packed: string;
}

/** The server reads the file itself: a folder of its own, never a name from outside. */
export function copyFrom(table: keyof CopyLines, file: string): string {
  return `COPY ${table} FROM '${file}'`;
}

/** One agency as lines of COPY text, by table. */
export function copyLines(candidate: Candidate): CopyLines {
  const common = [
    candidate.id,
    candidate.isAvailable && !candidate.isSuspended ? 't' : 'f',
    candidate.isRemote ? 't' : 'f',
    maskOf(candidate.servedRegions, REGION_IDS),
    maskOf(candidate.languages, LANGUAGE_IDS),
    maskOf(candidate.sectorExperience, SECTOR_IDS),
    maskOf(candidate.sectorConflicts, SECTOR_IDS),
    maskOf(candidate.sizesServed, SIZE_CLASSES),
    ppmOf(candidate.trackRecordPpm, SCORE_WEIGHTS_PPM.trackRecord) +
      ppmOf(candidate.responsivenessPpm, SCORE_WEIGHTS_PPM.responsiveness),
  ].join('\t');
  const offers = new Map(candidate.offers.map((offer) => [offer.capability, offer]));
  const apart: number[] = [];
  const codes: number[] = [];
  for (const capability of CAPABILITY_IDS) {
    const offer = offers.get(capability);
    const hours = offer?.hoursPerMonth ?? 0;
    apart.push(hours, offer === undefined ? 0 : evidenceSteps(offer.evidence));
    codes.push(offer === undefined || hours === 0 ? 0 : codeOf(hours, offer.evidence));
  }
  const packed = Buffer.from(packCandidate(candidate)).toString('hex');
  return {
    agency_row: `${common}\t${apart.join('\t')}\n`,
    agency_code: `${common}\t${codes.join('\t')}\n`,
    agency_packed: `${candidate.id}\t\\\\x${packed}\n`,
  };
}

/** Hours and evidence as one index into a table of points. */
export function codeOf(hours: number, evidence: (typeof EVIDENCE_LEVELS)[number]): number {
  return hours * EVIDENCE_LEVELS.length + EVIDENCE_LEVELS.indexOf(evidence);
}
