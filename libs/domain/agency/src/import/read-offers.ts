import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import type { CapabilityId } from '@raccordo/taxonomy';
import type { EstimableField, Offer, Rating } from '../agency.ts';
import type { EvidenceLevel } from '../evidence-level.ts';
import type { Headcount } from './headcount-text.ts';
import type { LabelMapper } from './map-label.ts';
import { estimatedHours } from './missing-figures.ts';
import { ratedEvidence } from './rated-evidence.ts';
import type { RowWarning } from './row-reading.ts';
import type { ServiceMention } from './service-text.ts';

/** Below this a share is only the doubt about a label, not work anybody could be hired for. */
const LEAST_SHARE_RATIO = 0.01;

export interface OffersReading {
  readonly offers: readonly Offer[];
  readonly estimated: readonly EstimableField[];
  readonly warnings: readonly RowWarning[];
}

/**
 * Offers from the services of a row. A share is the source's share times the confidence that its
 * label means the capability; services without shares divide the work equally, vague and unknown
 * ones included, so that an agency is not credited with what its other labels do.
 */
export function readOffers(
  mentions: readonly ServiceMention[],
  headcount: Headcount,
  rating: Rating | null,
  mapLabel: LabelMapper,
): OffersReading {
  const stated = mentions.some(({ sharePercent }) => sharePercent !== null);
  const total = mentions.reduce((sum, { sharePercent }) => sum + (sharePercent ?? 0), 0);
  const shareOf = ({ sharePercent }: ServiceMention): number =>
    stated ? (sharePercent ?? 0) / Math.max(100, total) : 1 / mentions.length;

  const shares = new Map<CapabilityId, number>();
  const vague: string[] = [];
  const unknown: string[] = [];
  let vagueShare = 0;
  for (const mention of mentions) {
    const reading = mapLabel(mention.label);
    if (reading.kind === 'mapped') {
      for (const { capability, confidence } of reading.parts) {
        shares.set(capability, (shares.get(capability) ?? 0) + shareOf(mention) * confidence);
      }
      continue;
    }
    vagueShare += shareOf(mention);
    (reading.kind === 'vague' ? vague : unknown).push(mention.label);
  }
  const warnings: RowWarning[] = [];
  if (stated && total > 100.5) warnings.push({ code: 'shares_over_100', detail: `${total} %` });
  if (vague.length > 0) warnings.push(labelWarning('vague_labels', vague, vagueShare));
  if (unknown.length > 0) warnings.push(labelWarning('unknown_labels', unknown, vagueShare));
  return {
    offers: offersOf(shares, headcount, (share) => ratedEvidence(stated ? share : null, rating)),
    estimated: stated ? ['hours'] : ['shares', 'hours'],
    warnings,
  };
}

function offersOf(
  shares: ReadonlyMap<CapabilityId, number>,
  headcount: Headcount,
  evidenceOf: (shareRatio: number) => EvidenceLevel,
): readonly Offer[] {
  return CAPABILITY_IDS.flatMap((capability) => {
    // Four decimals: shares come from whole percents, and a stored share must read back the same.
    const shareRatio = Math.min(1, Math.round((shares.get(capability) ?? 0) * 10_000) / 10_000);
    if (shareRatio < LEAST_SHARE_RATIO) return [];
    const hoursPerMonth = estimatedHours(headcount, shareRatio);
    return [{ capability, shareRatio, hoursPerMonth, evidence: evidenceOf(shareRatio) }];
  });
}

function labelWarning(
  code: 'vague_labels' | 'unknown_labels',
  labels: readonly string[],
  leftOutShare: number,
): RowWarning {
  const percent = Math.round(leftOutShare * 100);
  const named = labels
    .slice(0, 8)
    .map((label) => label.slice(0, 60))
    .join(', ');
  return { code, detail: `${named} (${percent} % of the work left out)` };
}
