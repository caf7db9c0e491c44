import type { Locale } from '@raccordo/kernel';

/**
 * Sources of the published figures in Italian, by what the figure itself says. Names of studies and
 * addresses stay as they are; a source that an admin writes is shown as it was written.
 */
export const ITALIAN_SOURCES: Readonly<Record<string, string>> = {
  'Planning default, checked against published monthly tickets and rates of Italian agencies':
    'Valore di partenza per la pianificazione, verificato sui canoni mensili e sulle tariffe pubblicate da agenzie italiane',
  'Our estimate by analogy with the nearest service that has a default':
    'Nostra stima per analogia con il servizio più vicino che ha un valore di partenza',
  'WordStream/LocaliQ 2026, 13,474 campaigns, https://www.wordstream.com/blog/2026-google-ads-benchmarks; localised: US median x 0.75 x EUR per USD, range x 0.5 to x 1.6':
    'WordStream/LocaliQ 2026, 13.474 campagne, https://www.wordstream.com/blog/2026-google-ads-benchmarks; portato in Italia: mediana USA × 0,75 × cambio euro/dollaro, intervallo da × 0,5 a × 1,6',
  'WordStream/LocaliQ 2026, 13,474 campaigns, https://www.wordstream.com/blog/2026-google-ads-benchmarks; low end from visit-to-lead rates of ordinary pages (Ruler Analytics 2025)':
    'WordStream/LocaliQ 2026, 13.474 campagne, https://www.wordstream.com/blog/2026-google-ads-benchmarks; estremo basso dai contatti per visita di pagine comuni (Ruler Analytics 2025)',
  'Superads, all industries, https://www.superads.ai/facebook-ads-costs; dollars at the fixed rate':
    'Superads, tutti i settori, https://www.superads.ai/facebook-ads-costs; dollari al cambio fisso',
  'Yirla, tech firms, single-image lead ads; range x 0.5 to x 1.6; dollars at the fixed rate':
    'Yirla, aziende tecnologiche, annunci con una sola immagine e modulo di contatto; intervallo da × 0,5 a × 1,6; dollari al cambio fisso',
  'https://theadspend.com/blog/google-display-overall; old, so range x 0.5 to x 1.6':
    'https://theadspend.com/blog/google-display-overall; dato vecchio, perciò intervallo da × 0,5 a × 1,6',
  'MailUp, 14 billion messages, 2.4 %; range from Mailchimp 2019 across sectors':
    'MailUp, 14 miliardi di messaggi, 2,4 %; intervallo da Mailchimp 2019 su tutti i settori',
  'Ruler Analytics, First Page Sage and a practitioner page; the studies disagree up to sevenfold':
    'Ruler Analytics, First Page Sage e la pagina di un professionista; gli studi differiscono fino a sette volte',
  'Our proposal; no published figure found': 'Nostra proposta; nessun dato pubblicato trovato',
  'Unbounce, 41,000 pages, https://unbounce.com/conversion-benchmark-report/methodology/':
    'Unbounce, 41.000 pagine, https://unbounce.com/conversion-benchmark-report/methodology/',
  'Ruler Analytics, service sites, https://www.ruleranalytics.com/blog/insight/conversion-rate-by-industry/':
    'Ruler Analytics, siti di servizi, https://www.ruleranalytics.com/blog/insight/conversion-rate-by-industry/',
  'Our proposal: so many searches that the media seen in practice (400-1,500 EUR a month local) use up most clicks; replace with the volume a keyword tool shows':
    'Nostra proposta: tante ricerche quante bastano perché la spesa che si vede in pratica (400-1.500 € al mese in zona) compri quasi tutti i clic; da sostituire con il volume indicato da uno strumento per le parole chiave',
  'Our proposal: paid click rate of 6.64 % (WordStream 2026), shown in about 60 % of searches':
    'Nostra proposta: clic a pagamento 6,64 % (WordStream 2026), annuncio mostrato in circa il 60 % delle ricerche',
  'Our proposal: monthly work that takes two thirds of what the channel can give, from monthly tickets of Italian agencies (SEO 500-3,000, social 400-800)':
    'Nostra proposta: lavoro mensile che porta a due terzi di quanto il canale può dare, dai canoni mensili di agenzie italiane (SEO 500-3.000, social 400-800)',
  'Our proposal: a town and its surroundings, a national niche, a trade; replace with the audience an ad manager estimates':
    'Nostra proposta: una città e i dintorni, una nicchia nazionale, una categoria di imprese; da sostituire con il pubblico stimato da un gestore di annunci',
  'Our estimate, wide on purpose; no published figure found':
    'Nostra stima, larga di proposito; nessun dato pubblicato trovato',
  'WordStream 2025, lead ads: cost per lead of the trade over that of all ($27.66); range x 0.7 to x 1.4':
    'WordStream 2025, annunci per contatti: costo per contatto del settore rispetto a quello di tutti (27,66 $); intervallo da × 0,7 a × 1,4',
  'Our estimate: who was not looking buys less often than who was searching; no published comparison found, replace with own close rates by channel':
    'Nostra stima: chi non stava cercando compra meno spesso di chi cercava; nessun confronto pubblicato trovato, da sostituire con le proprie percentuali di vendita per canale',
  'Click rate 0.46 % x $0.63 a click, https://theadspend.com/blog/google-display-overall; old, so range x 0.5 to x 1.6':
    'Clic 0,46 % × 0,63 $ per clic, https://theadspend.com/blog/google-display-overall; dato vecchio, perciò intervallo da × 0,5 a × 1,6',
  'Our estimate: three to five hours of writing and sending at published rates':
    'Nostra stima: da tre a cinque ore di scrittura e invio alle tariffe pubblicate',
  'Our estimate; no published Italian price found. Rented lists click less than own ones (MailUp, 2.4 %)':
    'Nostra stima; nessun prezzo italiano pubblicato trovato. Le liste a noleggio ricevono meno clic di quelle proprie (MailUp, 2,4 %)',
  'First Page Sage, businesses: 1.1 % of visits from PR, https://mikeseo.com; range widened by us':
    'First Page Sage, vendita a imprese: 1,1 % delle visite da PR, https://mikeseo.com; intervallo allargato da noi',
  'Our estimate for the section, wide on purpose; no published figure found':
    'Nostra stima per il settore, larga di proposito; nessun dato pubblicato trovato',
  'https://firstsales.io/sales/glossary/conversion-rate, small firms selling to firms 5-10 %; widened by us for the section':
    'https://firstsales.io/sales/glossary/conversion-rate, piccole imprese che vendono a imprese 5-10 %; allargato da noi per il settore',
  'https://tnovalabs.com/blog/cpl-benchmarks-by-vertical-2026, 4-14 clients a trade; widened by us for the section':
    'https://tnovalabs.com/blog/cpl-benchmarks-by-vertical-2026, 4-14 clienti per categoria; allargato da noi per il settore',
  'Our proposal: between a third and a half of the margin':
    'Nostra proposta: fra un terzo e metà del margine',
  'By definition: online, the lead is the order':
    'Per definizione: online il contatto è già l’ordine',
  'Our curve, from practice; to be replaced by measured outcomes':
    'Nostra curva, dalla pratica; da sostituire con risultati misurati',
  'Ahrefs: winning pages take 2-6 months; practitioners: most growth between months 3 and 12':
    'Ahrefs: le pagine che riescono impiegano 2-6 mesi; professionisti: la crescita maggiore fra il terzo e il dodicesimo mese',
  'Experience of the field, not a statistic: under 2-3 million the volume for awareness alone is missing':
    'Esperienza del mestiere, non una statistica: sotto i 2-3 milioni manca il volume per la sola notorietà',
  'Our proposal, from the hours and fees of the services involved':
    'Nostra proposta, dalle ore e dai compensi dei servizi coinvolti',
  'https://www.webmarketingaziendale.it/google-ads-costi-budget-e-prezzi, monthly media seen in practice':
    'https://www.webmarketingaziendale.it/google-ads-costi-budget-e-prezzi, spesa mensile in annunci vista in pratica',
  'Sampling error of a count, 1.96 / square root of n: 30 conversions give 36 % either way':
    'Errore di campionamento di un conteggio, 1,96 / radice di n: 30 conversioni danno il 36 % in più o in meno',
  'Usual least term of an SEO engagement; organic results take 3-12 months':
    'Durata minima abituale di un incarico SEO; i risultati organici arrivano in 3-12 mesi',
  'Binet and Field 60:40 (46:54 selling to businesses) come from large advertisers and are disputed; scaled down by us for smaller firms':
    'Il 60:40 di Binet e Field (46:54 per chi vende a imprese) viene da grandi inserzionisti ed è discusso; ridotto da noi per le imprese più piccole',
  'Our proposal: the upper bound of a small firm in the European definition':
    'Nostra proposta: il limite superiore della piccola impresa nella definizione europea',
  'European Central Bank, yearly average (1 EUR = 1.0824 USD), kept fixed':
    'Banca centrale europea, media annua (1 EUR = 1,0824 USD), tenuta fissa',
};

/** A source as the page says it. */
export const sourceInWords = (source: string, locale: Locale): string =>
  locale === 'it' ? (ITALIAN_SOURCES[source] ?? source) : source;
