import { inGroup } from './in-group.ts';

export const DIFFUSION = inGroup('diffusion', {
  seo: [
    { it: 'SEO', en: 'SEO' },
    {
      it: 'Fa trovare il sito nei risultati non a pagamento dei motori di ricerca',
      en: 'Makes the site findable in the unpaid results of search engines',
    },
  ],
  local_seo: [
    { it: 'SEO locale e schede mappa', en: 'Local SEO & map listings' },
    {
      it: 'Cura mappe, recensioni e ricerche di chi è in zona',
      en: 'Looks after maps, reviews and searches made nearby',
    },
  ],
  search_ads: [
    { it: 'Annunci sui motori (SEM)', en: 'Search ads' },
    {
      it: 'Paga per apparire a chi sta già cercando',
      en: 'Pays to appear before people who are already searching',
    },
  ],
  social_ads: [
    { it: 'Annunci social', en: 'Social ads' },
    {
      it: 'Paga per raggiungere persone e raccogliere contatti sui social',
      en: 'Pays to reach people and collect leads on social networks',
    },
  ],
  display_programmatic: [
    { it: 'Display e programmatic', en: 'Display & programmatic' },
    {
      it: 'Compra banner, video e retargeting su altri siti',
      en: 'Buys banners, video and retargeting on other sites',
    },
  ],
  email_dem: [
    { it: 'Email e DEM', en: 'Email & DEM' },
    {
      it: 'Scrive ai contatti della lista propria o di liste a noleggio',
      en: 'Sends to the firm’s own list or to rented lists',
    },
  ],
  pr: [
    { it: 'Ufficio stampa e digital PR', en: 'PR & digital PR' },
    {
      it: 'Ottiene articoli, interviste e citazioni su giornali e siti',
      en: 'Earns articles, interviews and links in press and sites',
    },
  ],
  influencer_affiliate: [
    { it: 'Influencer e affiliazione', en: 'Influencer & affiliate' },
    {
      it: 'Fa parlare del prodotto chi ha già un pubblico',
      en: 'Has people with an audience of their own promote the product',
    },
  ],
  offline_events: [
    { it: 'Media offline ed eventi', en: 'Offline media & events' },
    {
      it: 'Organizza stampa, radio, affissioni e fiere',
      en: 'Runs press, radio, outdoor and fairs',
    },
  ],
});
