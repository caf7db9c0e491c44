import type { Candidate, Standing } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';

/**
 * The published formula written once more, slowly and with figures spelled out, sharing no code with
 * matching or with the index: two implementations that agree may share a misreading, three less so.
 */
export function rankPlainly(need: Need, candidates: readonly Candidate[]): Standing[] {
  return candidates
    .filter((candidate) => isEligible(need, candidate))
    .map((candidate) => standingOf(need, candidate))
    .sort(
      (a, b) =>
        b.scorePpm - a.scorePpm ||
        b.coveragePpm - a.coveragePpm ||
        [a.id, b.id].indexOf([a.id, b.id].sort()[0]!) * 2 - 1,
    );
}

function isEligible(need: Need, agency: Candidate): boolean {
  if (agency.isSuspended || !agency.isAvailable) return false;
  if (need.feeBudgetMinor !== null && agency.minRetainerMinor > need.feeBudgetMinor) return false;
  const comesHere = need.region === null || agency.servedRegions.includes(need.region);
  if (!comesHere && !(agency.isRemote && need.isRemoteAccepted)) return false;
  const speaks = need.languages.filter((language) => agency.languages.includes(language));
  if (need.languages.length > 0 && speaks.length === 0) return false;
  if (need.refusesSectorConflict && need.sector !== null) {
    if (agency.sectorConflicts.includes(need.sector)) return false;
  }
  const offersSomething = need.lines.some((line) => hoursOf(agency, line.capability) > 0);
  return offersSomething && minutesPaid(need, agency) > 0n;
}

function standingOf(need: Need, agency: Candidate): Standing {
  let left = minutesPaid(need, agency);
  let coverage = 0n;
  let score = 0n;
  const remaining = new Set(need.lines.filter((line) => hoursOf(agency, line.capability) > 0));
  while (remaining.size > 0) {
    let best = [...remaining][0]!;
    for (const line of remaining) {
      const mine = worth(line) * BigInt(best.minutes);
      const its = worth(best) * BigInt(line.minutes);
      const isEarlier =
        CAPABILITY_IDS.indexOf(line.capability) < CAPABILITY_IDS.indexOf(best.capability);
      if (mine > its || (mine === its && isEarlier)) best = line;
    }
    remaining.delete(best);
    const minutes = least(
      left,
      BigInt(best.minutes),
      BigInt(60 * hoursOf(agency, best.capability)),
    );
    left -= minutes;
    const covered = (worth(best) * minutes) / (BigInt(best.minutes) * 1_000_000n);
    coverage += covered;
    score += (covered * 6n) / 10n;
  }
  let beside = (BigInt(agency.trackRecordPpm) * 15n) / 100n;
  beside += (BigInt(agency.responsivenessPpm) * 5n) / 100n;
  if (need.sector === null || agency.sectorExperience.includes(need.sector)) beside += 120_000n;
  beside += sizePoints(need, agency);
  score += (beside * coverage) / 1_000_000n;
  return { id: agency.id, scorePpm: Number(score), coveragePpm: Number(coverage) };

  function worth(line: Need['lines'][number]): bigint {
    const { evidence } = agency.offers.find((offer) => offer.capability === line.capability)!;
    const factor = { declared: 600_000n, shown: 800_000n, verified: 1_000_000n }[evidence];
    return BigInt(line.weightPpm) * factor;
  }
}

function sizePoints(need: Need, agency: Candidate): bigint {
  if (need.sizeClass === null || agency.sizesServed.includes(need.sizeClass)) return 80_000n;
  const neighbours = {
    micro: ['small'],
    small: ['micro', 'medium'],
    medium: ['small', 'large'],
    large: ['medium'],
  }[need.sizeClass];
  const isNear = agency.sizesServed.some((size) => neighbours.includes(size));
  return isNear || agency.sizesServed.length === 0 ? 40_000n : 0n;
}

function hoursOf(agency: Candidate, capability: string): number {
  return agency.offers.find((offer) => offer.capability === capability)?.hoursPerMonth ?? 0;
}

function minutesPaid(need: Need, agency: Candidate): bigint {
  if (need.feeBudgetMinor === null) return 1_000_000n;
  if (agency.hourlyRateMinor === 0) return 0n;
  return (60n * BigInt(need.feeBudgetMinor)) / BigInt(agency.hourlyRateMinor);
}

function least(...values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (b < a ? b : a));
}
