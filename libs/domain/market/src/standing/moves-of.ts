import { minutesBought, ppmOf } from '@raccordo/kernel';
import { MAX_OFFER_HOURS } from '@raccordo/agency';
import { gatesOf, type Candidate, type Coverage, type CoverageLine } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import type { AgencyMove } from './agency-move.ts';
import { MOVE_LIMITS } from './move-limits.ts';

/** Every single move open to the agency for this need, whether or not it would help. */
export function movesOf(
  need: Need,
  candidate: Candidate,
  { lines }: Coverage,
): readonly AgencyMove[] {
  return [
    ...gateMoves(need, candidate),
    ...lines.flatMap((line) => lineMoves(line, candidate)),
    ...sectorMoves(need, candidate),
    ...rateMoves(need, candidate, lines),
  ];
}

/** What would open a gate that is shut. A conflict of sector and a suspension are not the agency's to move. */
function gateMoves(need: Need, candidate: Candidate): readonly AgencyMove[] {
  return gatesOf(need, candidate).flatMap((gate): readonly AgencyMove[] => {
    switch (gate.reason) {
      case 'unavailable':
        return [{ kind: 'take_clients' }];
      case 'minimum_retainer': {
        const { feeBudgetMinor, minRetainerMinor } = gate.params;
        const isWithinReach =
          feeBudgetMinor >= ppmOf(minRetainerMinor, MOVE_LIMITS.leastMinimumPpm);
        return isWithinReach ? [{ kind: 'lower_minimum', minRetainerMinor: feeBudgetMinor }] : [];
      }
      case 'region': {
        const remote: readonly AgencyMove[] =
          need.isRemoteAccepted && !gate.params.isRemote ? [{ kind: 'work_remotely' }] : [];
        return [...remote, { kind: 'serve_region', region: gate.params.region }];
      }
      case 'language':
        return gate.params.asked.map((language) => ({ kind: 'speak_language', language }));
      case 'suspended':
      case 'sector_conflict':
      case 'covers_nothing':
        return [];
    }
  });
}

function lineMoves(line: CoverageLine, { offers }: Candidate): readonly AgencyMove[] {
  const { capability, evidence, neededMinutes, coverableMinutes } = line;
  const neededHours = Math.min(MAX_OFFER_HOURS, Math.ceil(neededMinutes / 60));
  if (evidence === null) {
    return [{ kind: 'add_capability', capability, hoursPerMonth: neededHours }];
  }
  const moves: AgencyMove[] = [];
  if (evidence === 'declared') moves.push({ kind: 'show_case', capability });
  if (evidence !== 'verified') moves.push({ kind: 'verify_offer', capability });
  if (coverableMinutes < neededMinutes) {
    const present = offers.find((offer) => offer.capability === capability)?.hoursPerMonth ?? 0;
    const reach = Math.max(present * 2, present + MOVE_LIMITS.extraHours);
    moves.push({ kind: 'raise_hours', capability, hoursPerMonth: Math.min(neededHours, reach) });
  }
  return moves;
}

function sectorMoves({ sector }: Need, { sectorExperience }: Candidate): readonly AgencyMove[] {
  return sector === null || sectorExperience.includes(sector)
    ? []
    : [{ kind: 'sector_case', sector }];
}

/** The rate at which the budget buys all the agency can give, no lower than the limit. */
function rateMoves(
  { feeBudgetMinor }: Need,
  { hourlyRateMinor: present }: Candidate,
  lines: readonly CoverageLine[],
): readonly AgencyMove[] {
  if (feeBudgetMinor === null || present <= 0) return [];
  const minutes = lines.reduce((sum, line) => sum + line.coverableMinutes, 0);
  if (minutes <= minutesBought(feeBudgetMinor, present)) return [];
  const least = Math.ceil((present * MOVE_LIMITS.leastRatePpm) / 1_000_000);
  const hourlyRateMinor = Math.max(least, Math.floor((60 * feeBudgetMinor) / minutes));
  return hourlyRateMinor < present ? [{ kind: 'lower_rate', hourlyRateMinor }] : [];
}
