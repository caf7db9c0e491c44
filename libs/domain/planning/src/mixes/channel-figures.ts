import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { exactly } from '@raccordo/kernel';
import { relativeRange, spreadProduct, spreadWithout } from '@raccordo/mix';
import type {
  BenchmarkIndustry,
  ChannelBenchmark,
  ChannelId,
  FigureBook,
} from '@raccordo/taxonomy';
import { FIGURE_ID } from '@raccordo/taxonomy';
import { buyersOf, industryOf, isLocal, sellsOnline } from '../firm-facts.ts';
import { costPerLeadIdOf, costPerLeadOf } from '../leads.ts';
import type { ChannelFigures } from './channel-curve.ts';
import { fromResults, fromVisits, fromWork } from './channel-curve.ts';
import { audienceOf, landingSpreadOf, searchesOf, valueOf } from './channel-size.ts';
import type { PlannerOptions } from './planner-options.ts';
import { CLOSE_FACTOR, inUsefulLeads } from './useful-leads.ts';

type FiguresOf = (brief: Brief, book: FigureBook, options: PlannerOptions) => ChannelFigures;

export function channelFiguresOf(
  channel: ChannelId,
  brief: Brief,
  book: FigureBook,
  options: PlannerOptions,
): ChannelFigures {
  const figures = FIGURES_OF[channel](brief, book, options);
  const key = sellsOnline(brief) ? undefined : CLOSE_FACTOR[channel];
  return key === undefined ? figures : inUsefulLeads(figures, key, book);
}

const FIGURES_OF: Readonly<Record<ChannelId, FiguresOf>> = {
  /** Searches × clicks × conversion; a click has its price. */
  search_ads: (brief, book, options) => {
    const { costPerClickMinor, conversionRatio } = book.search[industryOf(brief)];
    const searches = searchesOf(brief, book, options);
    const clicks = spreadProduct(searches.value, valueOf(book, 'search_ads.click_share_ratio'));
    // Ordinary pages are the low end of this figure, and the landing page is drawn apart.
    const conversion = spreadWithout(conversionRatio.value, landingSpreadOf(book));
    return fromVisits(
      { visits: clicks, cost: costPerClickMinor.value, conversion },
      'landing_page',
      [
        ...searches.figureIds,
        FIGURE_ID.channel('search_ads.click_share_ratio'),
        FIGURE_ID.searchClick(industryOf(brief)),
        FIGURE_ID.searchConversion(industryOf(brief)),
      ],
    );
  },

  social_ads: (brief, book, options) => {
    const isTrade = buyersOf(brief) === 'businesses';
    const views = isTrade
      ? 'social_ads.businesses.cost_per_thousand'
      : 'social_ads.cost_per_thousand';
    return fromViews('social_ads', views, brief, book, options);
  },

  display: (brief, book, options) =>
    fromViews('display', 'display.cost_per_thousand', brief, book, options),

  /** Contacts × most sends × clicks × conversion; a send costs hours. */
  email: (brief, book) => {
    const contacts = brief.grounding.mailingListContacts ?? 0;
    const sends = valueOf(book, 'email.sends_per_month').high;
    const clicks = valueOf(book, 'email.click_ratio');
    const conversion = valueOf(book, 'email.visit_to_lead_ratio');
    const perSend = valueOf(book, 'email.cost_per_send');
    return {
      ceiling: contacts * sends * clicks.typical * conversion.typical,
      scaleMinor: sends * perSend.typical,
      usefulRatio: 1,
      spread: {
        reach: exactly(1),
        cost: relativeRange(perSend),
        conversion: relativeRange(spreadProduct(clicks, conversion)),
      },
      measuredOn: 'landing_page',
      figureIds: [
        'email.sends_per_month' as const,
        'email.click_ratio' as const,
        'email.visit_to_lead_ratio' as const,
        'email.cost_per_send' as const,
      ].map(FIGURE_ID.channel),
    };
  },

  rented_dem: (brief, book, options) => {
    const perThousand = `rented_dem.${buyersOf(brief)}.cost_per_thousand_sent` as const;
    const people = audienceOf(brief, book, options);
    const clicks = valueOf(book, 'rented_dem.click_ratio');
    const sent = valueOf(book, perThousand);
    const perVisit = spreadProduct(sent, inverse(clicks), exactly(1 / 1000));
    const visits = spreadProduct(people.value, exactly(clicks.typical));
    const conversion = valueOf(book, 'rented_dem.visit_to_lead_ratio');
    return fromVisits({ visits, cost: perVisit, conversion }, 'landing_page', [
      ...people.figureIds,
      FIGURE_ID.channel(perThousand),
      FIGURE_ID.channel('rented_dem.click_ratio'),
      FIGURE_ID.channel('rented_dem.visit_to_lead_ratio'),
    ]);
  },

  /** Searches × clicks that pages can win × conversion; the scale is the work that wins them. */
  seo_content: (brief, book, options) => {
    const scale = `seo_content.${isLocal(brief) ? 'local' : 'wide'}.content_scale` as const;
    const searches = searchesOf(brief, book, options);
    const visits = spreadProduct(searches.value, valueOf(book, 'seo_content.click_share_ratio'));
    return fromWork(visits, 'seo_content.visit_to_lead_ratio', scale, book, [
      ...searches.figureIds,
      FIGURE_ID.channel('seo_content.click_share_ratio'),
    ]);
  },

  organic_social: (_brief, book) =>
    fromWork(
      valueOf(book, 'organic_social.visits_ceiling'),
      'organic_social.visit_to_lead_ratio',
      'organic_social.content_scale',
      book,
      [FIGURE_ID.channel('organic_social.visits_ceiling')],
    ),

  pr: (_brief, book) =>
    fromWork(
      valueOf(book, 'pr.visits_ceiling'),
      'pr.visit_to_lead_ratio',
      'pr.content_scale',
      book,
      [FIGURE_ID.channel('pr.visits_ceiling')],
    ),

  marketplaces: (_brief, book) =>
    fromResults('marketplaces.orders_ceiling', 'marketplaces.cost_per_order', book),

  offline_events: (brief, book) =>
    fromResults(
      'offline_events.leads_ceiling',
      `offline_events.${buyersOf(brief)}.cost_per_lead`,
      book,
    ),
};

/** Trades for which the cost of a social lead was published; furniture is bought for the home. */
const SOCIAL_COST_FACTOR: Readonly<Partial<Record<BenchmarkIndustry, ChannelBenchmark>>> = {
  home_improvement: 'social_ads.home_improvement.cost_factor',
  furniture: 'social_ads.home_improvement.cost_factor',
  industrial: 'social_ads.industrial.cost_factor',
  physicians: 'social_ads.physicians.cost_factor',
  real_estate: 'social_ads.real_estate.cost_factor',
};

/** Used up when the whole audience has seen it often enough; the first result has a known cost. */
function fromViews(
  channel: 'social_ads' | 'display',
  views: ChannelBenchmark,
  brief: Brief,
  book: FigureBook,
  options: PlannerOptions,
): ChannelFigures {
  const people = audienceOf(brief, book, options);
  const frequency = book.thresholds.awareness_frequency.value.typical;
  const published = costPerLeadOf(channel, brief, book) ?? exactly(1);
  const tradeKey =
    channel === 'social_ads' && buyersOf(brief) === 'consumers'
      ? SOCIAL_COST_FACTOR[industryOf(brief)]
      : undefined;
  const cost =
    tradeKey === undefined ? published : spreadProduct(published, valueOf(book, tradeKey));
  const scaleMinor = (people.value.typical * frequency * valueOf(book, views).typical) / 1000;
  return {
    ceiling: scaleMinor / cost.typical,
    scaleMinor,
    usefulRatio: 1,
    spread: {
      reach: relativeRange(people.value),
      cost: relativeRange(cost),
      conversion: exactly(1),
    },
    measuredOn: 'landing_page',
    figureIds: [
      ...people.figureIds,
      ...[costPerLeadIdOf(channel, brief)].filter((id) => id !== null),
      ...(tradeKey === undefined ? [] : [FIGURE_ID.channel(tradeKey)]),
      FIGURE_ID.channel(views),
      FIGURE_ID.threshold('awareness_frequency'),
    ],
  };
}

function inverse({ low, typical, high }: Range): Range {
  return { low: 1 / high, typical: 1 / typical, high: 1 / low };
}
