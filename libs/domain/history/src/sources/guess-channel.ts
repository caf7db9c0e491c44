import { CHANNELS } from '@raccordo/taxonomy';
import type { ChannelId } from '@raccordo/taxonomy';
import { headerKeyOf } from '../cells/header-key.ts';

/** Every row of a group brings money to this channel, to the whole firm, or is left out. */
export type GroupChannel = ChannelId | 'all' | 'left_out';

/** What ad managers and people call things, in both languages; the first that is found counts. */
const WORDS: readonly (readonly [RegExp, GroupChannel])[] = [
  [/^(?:all|tutti|tutti i canali|all channels|totale azienda)$/, 'all'],
  [/\b(?:dem|rented|noleggio)\b/, 'rented_dem'],
  [/\b(?:e-?mail|newsletter|mailchimp|brevo|crm)\b/, 'email'],
  [/\b(?:organic search|ricerca organica|seo|content|contenuti|blog)\b/, 'seo_content'],
  [/\b(?:organic social|social organic[io]?|social organica|editorial[ei]?)\b/, 'organic_social'],
  [
    /\b(?:paid social|social a pagamento|social|facebook|instagram|meta|linkedin|tiktok)\b/,
    'social_ads',
  ],
  [/\b(?:marketplace|amazon|ebay|etsy)s?\b/, 'marketplaces'],
  [/\b(?:pr|press|stampa|ufficio stampa)\b/, 'pr'],
  [
    /\b(?:tv|radio|ooh|print|offline|fier[ae]|event[io]?|events|affission[ei]|volantin[io])\b/,
    'offline_events',
  ],
  [
    /\b(?:search|ricerca|shopping|performance max|pmax|smart|intelligente|paid search|brand)\b/,
    'search_ads',
  ],
  [
    /\b(?:display|gdn|video|youtube|demand gen|discovery|audience|remarketing|retargeting|programmatic|banner)\b/,
    'display',
  ],
];

/** A type of campaign, a channel's name or a campaign's own; null where nothing tells. */
export function guessChannel(label: string): GroupChannel | null {
  const text = headerKeyOf(label).key;
  const named = CHANNELS.find(
    ({ id, name }) =>
      text === id.replaceAll('_', ' ') ||
      [name.it, name.en].some((known) => headerKeyOf(known).key === text),
  );
  if (named !== undefined) return named.id;
  const plain = text.replace(/[^a-z0-9]+/g, ' ').trim();
  return WORDS.find(([words]) => words.test(plain))?.[1] ?? null;
}

/** Meta calls results whatever a campaign was told to bring: these are not requests. */
const NOT_A_REQUEST =
  /link[_ ]?click|clic sul link|reach|copertura|impression|video|thruplay|engagement|interazion|page[_ ]?(?:like|view)|visit|visualizzazion|follower|ricordo/i;

export function isRequest(resultKind: string): boolean {
  return (
    !NOT_A_REQUEST.test(resultKind) ||
    /lead|purchase|contact|submit|complete_registration/i.test(resultKind)
  );
}
