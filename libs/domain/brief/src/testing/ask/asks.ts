import type { LabelledAsk } from './labelled-ask.ts';
import { SECOND_ASKS } from './second-asks.ts';

/** Invented, in many voices; misspellings are meant. */
export const ITALIAN_ASKS: readonly LabelledAsk[] = [
  ['Cerco qualcuno che mi segua Instagram', ['social_editorial']],
  ['Ci serve un sito nuovo, quello che abbiamo è del 2009', ['website']],
  ['vorrei fare pubblicita su facebok e instagramm', ['social_ads']],
  [
    'Abbiamo una falegnameria e vogliamo comparire su Google quando cercano porte su misura',
    ['seo'],
  ],
  [
    'Campagne Google Ads e landing page per raccogliere preventivi',
    ['search_ads', 'landing_pages'],
  ],
  ['Non mi serve il sito, voglio solo annunci su google', ['search_ads']],
  ['Un ecomerce per vendere i nostri formaggi anche all’estero', ['ecommerce']],
  ['gestione social e newsletter mensile', ['social_editorial', 'email_dem']],
  ['qualcuno che ci segua il marketing, noi non abbiamo tempo', ['marketing_management']],
  [
    'Siamo un hotel sul lago: foto e video delle camere e recensioni su google',
    ['photo_video', 'local_seo'],
  ],
  ['Logo e immagine coordinata per una nuova azienda agricola', ['positioning_brand']],
  ['Ho bisogno di capire da dove arrivano i clienti', ['analytics_tracking']],
  ['Vogliamo sapere quanto ci costa un cliente e cosa rende', ['reporting_attribution']],
  ['SEO e articoli per il blog', ['seo', 'copy_editorial']],
  ['un direttore marketing esterno un paio di giorni al mese', ['marketing_management']],
  ['Stand per la fiera di Verona e brochure nuove', ['offline_events', 'graphic_design']],
  ['Ufficio stampa per il lancio del nuovo vino', ['pr']],
  ['collaborazioni con influencer della zona e foodblogger', ['influencer_affiliate']],
  ['Il sito c’è già. Ci manca chi faccia le campagne su Facebook', ['social_ads']],
  ['mi serve uno bravo con linkedin per trovare aziende', ['social_editorial']],
  ['Vorrei mandare delle mail ai nostri vecchi clienti', ['email_dem']],
  ['un CRM per non perdere i contatti e richiamarli', ['crm_automation']],
  ['Il sito riceve visite ma nessuno chiama, vorrei più conversioni', ['website', 'cro_ux']],
  ['piano di marketing per i prossimi due anni', ['marketing_plan']],
  ['Ricerca di mercato: vogliamo capire se in Austria c’è spazio', ['market_research']],
  ['volantini e manifesti per l’apertura del negozio', ['graphic_design']],
  ['No SEO, no social: ci interessano i cartelloni in provincia', ['offline_events']],
  ['pubblicità online per il mio studio dentistico', ['search_ads', 'social_ads']],
  ['rifare il sito e sistemare la scheda google', ['website', 'local_seo']],
  ['Vendere su Amazon le nostre lampade', ['ecommerce']],
  ['banner e remarketing su altri siti', ['display_programmatic']],
  ['aprire un negozio online collegato al magazzino', ['ecommerce']],
  [
    'Sono una parrucchiera, vorrei qualcuno che mi faccia i post e i reel',
    ['social_editorial', 'photo_video'],
  ],
  ['consulenza per capire su cosa puntare, abbiamo provato di tutto', ['diagnosis']],
  ['testi del sito scritti bene e traduzione in tedesco', ['copy_editorial']],
  ['Google Analytics e i cookie non sono a posto', ['analytics_tracking']],
  ['pacaging nuovo e catalogo prodotti', ['graphic_design']],
  [
    'gestire la pagina facebook del ristorante e fare qualche sponsorizzata',
    ['social_editorial', 'social_ads'],
  ],
  ['vogliamo essere primi su gogle per "idraulico Padova"', ['seo']],
  ['siamo senza sito e senza social, partiamo da zero', ['website', 'social_editorial']],
  [
    'agenzia che coordini i fornitori: grafico, chi fa il sito e chi fa le campagne google',
    ['marketing_management', 'graphic_design', 'website', 'search_ads'],
  ],
  ['più clienti', []],
  ['Abbiamo un’officina, il lavoro c’è ma vorremmo clienti migliori', []],
  ['Adwords ci è costato troppo, meglio posizionamento organico', ['search_ads', 'seo']],
  ['un restyling del marchio e un sito vetrina in tre lingue', ['positioning_brand', 'website']],
  [
    'automatizzare le risposte ai preventivi e le email di richiamo',
    ['crm_automation', 'email_dem'],
  ],
  ['analisi dei concorrenti e dei loro prezzi', ['market_research']],
  ['Spot radio e un video aziendale', ['offline_events', 'photo_video']],
  ['non ci interessano i social, vogliamo un e-commerce che funzioni', ['ecommerce']],
  ['Organizziamo eventi e ci serve un sito con le foto dei matrimoni', ['website', 'photo_video']],
];

export const ENGLISH_ASKS: readonly LabelledAsk[] = [
  ['Someone to run our Instagram and TikTok', ['social_editorial']],
  ['Need a new webside for my bakery', ['website']],
  ['Google Ads and Facebook ads management', ['search_ads', 'social_ads']],
  ['Shopify store that actually converts', ['ecommerce', 'cro_ux']],
  ["We don't need SEO, just a landing page", ['landing_pages']],
  ['Email newsletter in Klaviyo and abandoned cart flows', ['email_dem', 'ecommerce']],
  ['Rebranding, new logo and packaging', ['positioning_brand', 'graphic_design']],
  ['Rank higher on Google and write blog posts', ['seo', 'copy_editorial']],
  ['A fractional CMO two days a month', ['marketing_management']],
  [
    'Conversion tracking and a dashboard with cost per lead',
    ['analytics_tracking', 'reporting_attribution'],
  ],
  ['HubSpot set up for the sales team', ['crm_automation']],
  ['Product photography and short videos', ['photo_video']],
  ['more customers', []],
  ['Press coverage for our product launch, no influencers please', ['pr']],
  [
    'marketing strategy and competitor analysis for a new market',
    ['marketing_plan', 'market_research'],
  ],
];

export const LABELLED_ASKS: readonly LabelledAsk[] = [
  ...ITALIAN_ASKS,
  ...ENGLISH_ASKS,
  ...SECOND_ASKS,
];
