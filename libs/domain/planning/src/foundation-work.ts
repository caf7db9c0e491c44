import type { Brief } from '@raccordo/brief';
import type { CapabilityId, ChannelId } from '@raccordo/taxonomy';
import { CHANNELS_NEEDING_MANAGEMENT } from '@raccordo/taxonomy';
import { scopeOf } from './asked-scope.ts';
import { countsWhatMatters } from './channel-work.ts';
import { owns, sellsOnline } from './firm-facts.ts';
import type { FoundationReason } from './need.ts';
import { objectiveOf, pursuitOf, wantsBothJobs } from './objective.ts';
import type { WorkDemand, WorkKind } from './work-demand.ts';
import { hoursDemand } from './work-demand.ts';

/** Work that no channel asks for by itself and without which the channels are wasted. */
export function foundationDemandsOf(
  brief: Brief,
  channels: readonly ChannelId[],
): readonly WorkDemand[] {
  if (scopeOf(brief) === 'asked_only') return [];
  if (objectiveOf(brief) === 'undetermined') {
    return [
      foundation('diagnosis', 'diagnosis', 'one_off'),
      foundation('marketing_plan', 'diagnosis', 'one_off'),
    ];
  }
  return [
    ...coordination(brief, channels),
    ...measurement(brief),
    ...landing(brief),
    ...identity(brief),
  ];
}

/**
 * The plan itself is handed over with the diagnosis; from then on somebody must hold it together.
 */
function coordination(brief: Brief, channels: readonly ChannelId[]): readonly WorkDemand[] {
  const isMixed = channels.length >= CHANNELS_NEEDING_MANAGEMENT || wantsBothJobs(brief);
  if (!isMixed) return [];
  return [
    foundation('marketing_management', 'coordination', 'recurring'),
    { ...foundation('reporting_attribution', 'coordination', 'recurring'), isMustHave: false },
  ];
}

function measurement(brief: Brief): readonly WorkDemand[] {
  return countsWhatMatters(brief) ? [] : [foundation('analytics_tracking', 'measurement', 'both')];
}

function landing(brief: Brief): readonly WorkDemand[] {
  if (sellsOnline(brief)) {
    return owns(brief, 'online_shop') ? [] : [foundation('ecommerce', 'landing', 'both')];
  }
  return hasSomewhereToLand(brief) ? [] : [foundation('landing_pages', 'landing', 'one_off')];
}

function identity(brief: Brief): readonly WorkDemand[] {
  return pursuitOf(brief) === 'awareness'
    ? [{ ...foundation('positioning_brand', 'identity', 'one_off'), isMustHave: false }]
    : [];
}

/** A site, a page, a shop; a point of sale is enough when people are to come in person. */
export function hasSomewhereToLand(brief: Brief): boolean {
  if (owns(brief, 'site', 'landing_page', 'online_shop')) return true;
  return brief.goals.objectives.includes('store_visits') && owns(brief, 'point_of_sale');
}

function foundation(
  capability: CapabilityId,
  reason: FoundationReason,
  kind: WorkKind,
): WorkDemand {
  return hoursDemand(capability, { kind: 'foundation', reason }, kind, true);
}
