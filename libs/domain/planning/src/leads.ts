import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { exactly, multiplyRanges } from '@raccordo/kernel';
import { rampByMonth } from '@raccordo/mix';
import type { ChannelBenchmark, ChannelId, FigureBook } from '@raccordo/taxonomy';
import { FIGURE_ID, RAMP_MONTHS } from '@raccordo/taxonomy';
import { buyersOf, industryOf } from './firm-facts.ts';

/** Id of the published cost of one lead by media alone, or null where none exists. */
export function costPerLeadIdOf(channel: ChannelId, brief: Brief): string | null {
  switch (channel) {
    case 'search_ads':
      return FIGURE_ID.searchLead(industryOf(brief));
    case 'social_ads':
      return FIGURE_ID.channel(`social_ads.${buyersOf(brief)}.cost_per_lead`);
    case 'display':
      return FIGURE_ID.channel('display.cost_per_lead');
    case 'email':
    case 'rented_dem':
    case 'seo_content':
    case 'organic_social':
    case 'pr':
    case 'marketplaces':
    case 'offline_events':
      return null;
  }
}

/** What one lead costs in media alone: the least a channel can cost, fees aside. */
export function costPerLeadOf(channel: ChannelId, brief: Brief, book: FigureBook): Range | null {
  const id = costPerLeadIdOf(channel, brief);
  return id === null ? null : (book.byId[id]?.value ?? null);
}

/** Leads a month at full effect; null where no published figure supports a number. */
export function leadsPerMonthOf(
  channel: ChannelId,
  mediaMinor: number,
  brief: Brief,
  book: FigureBook,
): Range | null {
  if (channel === 'email') return leadsOfOwnList(brief.grounding.mailingListContacts, book);
  const cost = costPerLeadOf(channel, brief, book);
  if (cost === null) return null;
  return {
    low: mediaMinor / cost.high,
    typical: mediaMinor / cost.typical,
    high: mediaMinor / cost.low,
  };
}

/** Share of its full effect that a channel has on average over the first months, 0..1. */
export function averageShareOf(channel: ChannelId, months: number, book: FigureBook): number {
  const { shareByMonth } = book.ramps[channel];
  const points = RAMP_MONTHS.map((month) => [month, shareByMonth[month].value.typical] as const);
  const shares = rampByMonth(points, Math.max(1, months));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Contacts × sends × clicks × leads per visit. */
function leadsOfOwnList(contacts: number | null, book: FigureBook): Range | null {
  if (contacts === null) return null;
  const valueOf = (key: ChannelBenchmark): Range => book.channels[key].value;
  return multiplyRanges(
    exactly(contacts),
    valueOf('email.sends_per_month'),
    valueOf('email.click_ratio'),
    valueOf('email.visit_to_lead_ratio'),
  );
}

/** Sum of the ranges that exist; null when none does. */
export function sumOfLeads(leads: readonly (Range | null)[]): Range | null {
  return leads.reduce((sum, range) => {
    if (sum === null || range === null) return sum ?? range;
    return {
      low: sum.low + range.low,
      typical: sum.typical + range.typical,
      high: sum.high + range.high,
    };
  }, null);
}
