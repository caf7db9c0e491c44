import {
  EVIDENCE_FACTOR_PPM,
  SCORE_WEIGHTS_PPM,
  byStanding,
  sectorTermPpm,
  sizeTermPpm,
  type Candidate,
  type CandidateOffer,
  type Standing,
} from '@raccordo/matching';
import type { Need, NeedLine } from '@raccordo/planning';
import { ppmOf } from '@raccordo/kernel';
import type { CapabilityId } from '@raccordo/taxonomy';

/** What one would write first: an object for each agency, its offers by capability. */
export interface PlainAgency extends Omit<Candidate, 'offers'> {
  readonly offers: Partial<Record<CapabilityId, CandidateOffer>>;
}

export interface PlainRanking {
  readonly ranked: readonly Standing[];
  readonly eligible: number;
}

export function plainAgency({ offers, ...candidate }: Candidate): PlainAgency {
  const byCapability = Object.fromEntries(offers.map((offer) => [offer.capability, offer]));
  return { ...candidate, offers: byCapability };
}

/** Filter, score, sort, cut: the alternative every engine has to beat. */
export function rankPlainObjects(
  need: Need,
  agencies: readonly PlainAgency[],
  limit: number,
): PlainRanking {
  const standings: Standing[] = [];
  for (const agency of agencies) {
    if (isEligible(need, agency)) standings.push(standingOf(need, agency));
  }
  return { ranked: standings.sort(byStanding).slice(0, limit), eligible: standings.length };
}

function isEligible(need: Need, agency: PlainAgency): boolean {
  const { feeBudgetMinor: budget, region, sector, languages } = need;
  if (agency.isSuspended || !agency.isAvailable) return false;
  if (budget !== null && agency.minRetainerMinor > budget) return false;
  if (budget !== null && 60 * budget < agency.hourlyRateMinor) return false;
  const isNear = region === null || agency.servedRegions.includes(region);
  if (!isNear && !(need.isRemoteAccepted && agency.isRemote)) return false;
  if (languages.length > 0 && !languages.some((id) => agency.languages.includes(id))) return false;
  const isRefused = need.refusesSectorConflict && sector !== null;
  if (isRefused && agency.sectorConflicts.includes(sector)) return false;
  return need.lines.some((line) => (agency.offers[line.capability]?.hoursPerMonth ?? 0) > 0);
}

interface Work {
  readonly line: NeedLine;
  readonly minutes: number;
  readonly factorPpm: number;
  readonly valuePerMinute: number;
}

function standingOf(need: Need, agency: PlainAgency): Standing {
  const work = workOf(need, agency);
  let left = Infinity;
  if (need.feeBudgetMinor !== null) {
    left = Math.floor((60 * need.feeBudgetMinor) / agency.hourlyRateMinor);
    work.sort((a, b) => b.valuePerMinute - a.valuePerMinute);
  }
  let coveragePpm = 0;
  let scorePpm = 0;
  const othersPpm =
    ppmOf(agency.trackRecordPpm, SCORE_WEIGHTS_PPM.trackRecord) +
    ppmOf(agency.responsivenessPpm, SCORE_WEIGHTS_PPM.responsiveness) +
    ppmOf(sectorTermPpm(need, agency), SCORE_WEIGHTS_PPM.sectorExperience) +
    ppmOf(sizeTermPpm(need, agency), SCORE_WEIGHTS_PPM.sizeFit);
  for (const { line, minutes, factorPpm } of work) {
    const spent = Math.min(minutes, left);
    left -= spent;
    const covered = Math.floor(
      (((line.weightPpm * factorPpm) / 100_000) * spent) / (line.minutes * 10),
    );
    coveragePpm += covered;
    scorePpm += ppmOf(covered, SCORE_WEIGHTS_PPM.coverage);
  }
  scorePpm += ppmOf(othersPpm, coveragePpm);
  return { id: agency.id, scorePpm, coveragePpm };
}

function workOf(need: Need, agency: PlainAgency): Work[] {
  const work: Work[] = [];
  for (const line of need.lines) {
    const offer = agency.offers[line.capability];
    if (offer === undefined || offer.hoursPerMonth === 0) continue;
    const factorPpm = EVIDENCE_FACTOR_PPM[offer.evidence];
    work.push({
      line,
      minutes: Math.min(line.minutes, 60 * offer.hoursPerMonth),
      factorPpm,
      valuePerMinute: (line.weightPpm * factorPpm) / line.minutes,
    });
  }
  return work;
}
