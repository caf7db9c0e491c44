import type { LabelledAsk } from './labelled-ask.ts';

/**
 * Written after the lexicon and kept away from it: no word is added because a request here is
 * misread, so what is measured here is what a new owner may expect.
 */
export const UNSEEN_ASKS: readonly LabelledAsk[] = [
  [
    'Salve, ho aperto da poco una palestra e vorrei farmi conoscere con instagram e tik tok',
    ['social_editorial'],
  ],
  ['ci occorre un grafico per le etichette dell’olio', ['graphic_design']],
  [
    'Sito web + gestione pagine social + google ads, preventivo mensile',
    ['website', 'social_editorial', 'search_ads'],
  ],
  ['quando scrivi "agriturismo Siena" usciamo in quarta pagina, bisogna salire', ['seo']],
  ['Rispondere alle recensioni e tenere aggiornata la scheda di google', ['local_seo']],
  [
    'Vorrei una pagina sola dove la gente lascia il telefono per avere il preventivo',
    ['landing_pages'],
  ],
  [
    'fiera del mobile a ottobre: stand, inviti via mail e comunicato stampa',
    ['offline_events', 'email_dem', 'pr'],
  ],
  [
    'siamo un’azienda meccanica, vogliamo trovare clienti in Polonia con annunci su linkedin',
    ['social_ads'],
  ],
  [
    'Mi servono testi nuovi per il sito, quelli attuali li ha scritti mio nipote',
    ['copy_editorial'],
  ],
  [
    'spendiamo 800 euro al mese in adwords e non sappiamo se arrivano contatti da lì',
    ['search_ads', 'analytics_tracking'],
  ],
  ['serve un piano serio per il prossimo anno, non cose a caso', ['marketing_plan']],
  ['responsabile marketing part time per una cantina', ['marketing_management']],
  ['nome e logo per una linea di cosmetici', ['positioning_brand']],
  ['ecomerce su shopyfy con spedizioni in Europa', ['ecommerce']],
  ['video brevi per i social, due al mese', ['photo_video', 'social_editorial']],
  [
    'i miei clienti hanno più di 60 anni, meglio una pubblicità sul quotidiano o per radio?',
    ['offline_events'],
  ],
  ['il nostro shop online ha tante visite e pochi ordini', ['ecommerce', 'cro_ux']],
  ['Capire chi compra da noi e quanto vale il mercato in Veneto', ['market_research']],
  ['un software per tenere i contatti delle fiere e ricordarci di richiamarli', ['crm_automation']],
  ['mandiamo già la newsleter, vorremmo farla meglio', ['email_dem']],
  ['Non vogliamo più buttare soldi in facebook, serve altro', []],
  ['collaborare con qualche influenser di cucina', ['influencer_affiliate']],
  ['banner sui portali di settore', ['display_programmatic']],
  ['resoconto mensile chiaro con costo per preventivo', ['reporting_attribution']],
  ['abbiamo già il sito e i social, ci manca chi tenga insieme i pezzi', ['marketing_management']],
  ['foto professionali dei piatti e un menù impaginato bene', ['photo_video', 'graphic_design']],
  ['pubblicizzare i saldi su fb', ['social_ads']],
  ['Blog e posizionamento su google per uno studio legale', ['copy_editorial', 'seo']],
  ['vendo candele fatte a mano, vorrei stare su etsy e amazon', ['ecommerce']],
  ['we want our restaurant to come up first on google maps', ['local_seo']],
  ['someone who can manage all our marketing suppliers', ['marketing_management']],
  [
    'social posts twice a week plus a bit of ad budget on instagram',
    ['social_editorial', 'social_ads'],
  ],
  ['new website and blog articles, no paid ads', ['website', 'copy_editorial']],
  ['flyers for the summer market', ['graphic_design']],
];
