import type { Brief } from '@raccordo/brief';
import type {
  CapabilityId,
  CapabilityRequirement,
  ChannelId,
  FigureBook,
} from '@raccordo/taxonomy';
import { CHANNEL_CAPABILITIES } from '@raccordo/taxonomy';
import { scopeOf } from './asked-scope.ts';
import { isLocal, owns, sellsOnline } from './firm-facts.ts';
import type { NeedSource } from './need.ts';
import { PLANNING_RULES } from './planning-rules.ts';
import type { WorkDemand } from './work-demand.ts';
import { hoursDemand } from './work-demand.ts';

/**
 * The capability that runs a channel: near its customers a firm buys maps before wide SEO, unless
 * somebody who directs its marketing asked for SEO by name.
 */
export function ownCapabilityOf(channel: ChannelId, brief: Brief, book: FigureBook): CapabilityId {
  const isSeoAskedByName =
    scopeOf(brief, book) === 'asked_only' && brief.ask.capabilities.includes('seo');
  if (channel === 'seo_content' && isLocal(brief) && !isSeoAskedByName) return 'local_seo';
  return CHANNEL_CAPABILITIES[channel][0]?.[0] ?? 'marketing_plan';
}

/** Everything the channels require; channels are given most valuable first. */
export function channelDemandsOf(
  brief: Brief,
  channels: readonly ChannelId[],
  book: FigureBook,
): readonly WorkDemand[] {
  const [first] = channels;
  return channels.flatMap((channel) => {
    const source: NeedSource = { kind: 'channel', channel };
    const own = hoursDemand(
      book,
      ownCapabilityOf(channel, brief, book),
      source,
      'recurring',
      channel === first,
    );
    const [, ...requirements] = CHANNEL_CAPABILITIES[channel];
    return [
      own,
      ...requirements.flatMap((requirement) =>
        requirementDemands(requirement, channel, brief, book),
      ),
    ];
  });
}

function requirementDemands(
  requirement: CapabilityRequirement,
  channel: ChannelId,
  brief: Brief,
  book: FigureBook,
): readonly WorkDemand[] {
  const source: NeedSource = { kind: 'channel', channel };
  if (requirement.includes('analytics_tracking')) {
    const kind = countsWhatMatters(brief) ? 'recurring' : 'both';
    return [hoursDemand(book, 'analytics_tracking', source, kind)];
  }
  if (requirement.includes('landing_pages')) {
    return hasDedicatedLanding(brief) ? [] : [hoursDemand(book, 'landing_pages', source)];
  }
  if (requirement.includes('website')) {
    return hasHomeBase(brief) ? [] : [hoursDemand(book, 'website', source)];
  }
  if (requirement.includes('crm_automation')) {
    return owns(brief, 'crm', 'mailing_list') ? [] : [hoursDemand(book, 'crm_automation', source)];
  }
  return ownCapabilityOf(channel, brief, book) === 'local_seo'
    ? []
    : supportDemands(requirement, channel, source);
}

/**
 * Texts and visuals: the published minutes of the support table. Local listings need no articles.
 */
function supportDemands(
  requirement: CapabilityRequirement,
  channel: ChannelId,
  source: NeedSource,
): readonly WorkDemand[] {
  const minutes: Readonly<Partial<Record<CapabilityId, number>>> =
    PLANNING_RULES.supportMinutes[channel];
  return requirement.flatMap((capability) => {
    const recurringMinutes = minutes[capability];
    if (recurringMinutes === undefined) return [];
    return [
      {
        capability,
        recurringMinutes,
        oneOffMinutes: 0,
        isAdded: capability === 'copy_editorial',
        isMustHave: false,
        source,
      },
    ];
  });
}

/** Phone calls are counted by call tracking, everything else by analytics. */
export function countsWhatMatters(brief: Brief): boolean {
  const countsCalls = owns(brief, 'call_tracking') || !brief.goals.kpis.includes('phone_calls');
  return owns(brief, 'analytics') && countsCalls;
}

/** Online the product page is the landing page: a shop, present or being built, is enough. */
function hasDedicatedLanding(brief: Brief): boolean {
  return owns(brief, 'landing_page') || sellsOnline(brief);
}

function hasHomeBase(brief: Brief): boolean {
  return owns(brief, 'site', 'online_shop') || sellsOnline(brief);
}
