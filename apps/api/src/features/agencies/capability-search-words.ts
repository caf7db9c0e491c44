import type { CapabilityId } from '@raccordo/taxonomy';
import { CAPABILITIES } from '@raccordo/taxonomy';

/** Words people type for a capability beside its own name, Italian and English. */
const ALSO: Readonly<Record<CapabilityId, string>> = {
  diagnosis: 'consulenza audit analisi consulting',
  marketing_plan: 'strategia strategy piano media mix',
  marketing_management: 'direttore marketing manager cmo fractional temporary',
  positioning_brand: 'branding brand logo naming rebranding',
  market_research: 'ricerca sondaggi survey benchmark competitor',
  copy_editorial: 'copywriting copywriter testi articoli blog content storytelling',
  graphic_design: 'grafica grafico packaging brochure cataloghi design designer stampa',
  photo_video: 'fotografia fotografo photographer videomaker riprese spot shooting',
  social_editorial: 'social media instagram facebook tiktok linkedin pinterest post manager smm',
  seo: 'google posizionamento motori ricerca organico link building',
  local_seo: 'google maps mappe business profile recensioni',
  search_ads: 'google ads adwords sem ppc bing campagne pay per click',
  social_ads: 'facebook instagram meta tiktok linkedin ads advertising sponsorizzate campagne',
  display_programmatic: 'banner retargeting remarketing programmatica pubblicità advertising',
  email_dem: 'newsletter mailchimp mailing direct email marketing',
  pr: 'comunicati stampa giornalisti public relations press office',
  influencer_affiliate: 'creator testimonial affiliate affiliati',
  offline_events: 'fiere radio tv affissioni stampa eventi outdoor volantini',
  website: 'siti web internet wordpress website sviluppo development',
  landing_pages: 'pagina atterraggio funnel',
  ecommerce: 'shopify prestashop woocommerce magento amazon negozio online shop marketplace',
  crm_automation: 'hubspot salesforce lead nurturing inbound automation automazioni',
  cro_ux: 'ux ui usabilità conversioni conversion test esperienza utente',
  analytics_tracking: 'ga4 google analytics tag manager tracciamento consensi cookie pixel',
  reporting_attribution: 'report dashboard attribuzione kpi dati data',
};

/** Name in both languages and the words beside it. */
export const CAPABILITY_SEARCH_WORDS: Readonly<Record<CapabilityId, string>> = Object.fromEntries(
  CAPABILITIES.map(({ id, name }) => [id, `${name.it} ${name.en} ${ALSO[id]}`]),
) as Record<CapabilityId, string>;
