import type { Brief } from '@raccordo/brief';
import type { CapabilityId, ChannelId, FigureBook } from '@raccordo/taxonomy';
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
  book: FigureBook,
): readonly WorkDemand[] {
  if (scopeOf(brief, book) === 'asked_only') return [];
  if (objectiveOf(brief, book) === 'undetermined') {
    return [
      foundation(book, 'diagnosis', 'diagnosis', 'one_off'),
      foundation(book, 'marketing_plan', 'diagnosis', 'one_off'),
    ];
  }
  return [
    ...coordination(brief, channels, book),
    ...measurement(brief, book),
    ...landing(brief, book),
    ...identity(brief, book),
  ];
}

/**
 * The plan itself is handed over with the diagnosis; from then on somebody must hold it together.
 */
function coordination(
  brief: Brief,
  channels: readonly ChannelId[],
  book: FigureBook,
): readonly WorkDemand[] {
  const isMixed = channels.length >= CHANNELS_NEEDING_MANAGEMENT || wantsBothJobs(brief);
  if (!isMixed) return [];
  return [
    foundation(book, 'marketing_management', 'coordination', 'recurring'),
    {
      ...foundation(book, 'reporting_attribution', 'coordination', 'recurring'),
      isMustHave: false,
    },
  ];
}

function measurement(brief: Brief, book: FigureBook): readonly WorkDemand[] {
  return countsWhatMatters(brief)
    ? []
    : [foundation(book, 'analytics_tracking', 'measurement', 'both')];
}

function landing(brief: Brief, book: FigureBook): readonly WorkDemand[] {
  if (sellsOnline(brief)) {
    return owns(brief, 'online_shop') ? [] : [foundation(book, 'ecommerce', 'landing', 'both')];
  }
  return hasSomewhereToLand(brief) ? [] : [foundation(book, 'landing_pages', 'landing', 'one_off')];
}

function identity(brief: Brief, book: FigureBook): readonly WorkDemand[] {
  return pursuitOf(brief, book) === 'awareness'
    ? [{ ...foundation(book, 'positioning_brand', 'identity', 'one_off'), isMustHave: false }]
    : [];
}

/** A site, a page, a shop; a point of sale is enough when people are to come in person. */
export function hasSomewhereToLand(brief: Brief): boolean {
  if (owns(brief, 'site', 'landing_page', 'online_shop')) return true;
  return brief.goals.objectives.includes('store_visits') && owns(brief, 'point_of_sale');
}

function foundation(
  book: FigureBook,
  capability: CapabilityId,
  reason: FoundationReason,
  kind: WorkKind,
): WorkDemand {
  return hoursDemand(book, capability, { kind: 'foundation', reason }, kind, true);
}
