import { inGroup } from './in-group.ts';

export const CONVERSION = inGroup('conversion', {
  website: [
    { it: 'Sito web', en: 'Website' },
    {
      it: 'La casa dell’azienda in rete: contenuti e fiducia',
      en: 'The firm’s home on the web: content and trust',
    },
  ],
  landing_pages: [
    { it: 'Landing page', en: 'Landing pages' },
    {
      it: 'Pagine con un solo scopo: far lasciare un contatto o comprare',
      en: 'Pages with one goal: leave a contact or buy',
    },
  ],
  ecommerce: [
    { it: 'E-commerce e marketplace', en: 'E-commerce & marketplaces' },
    {
      it: 'Costruisce e gestisce la vendita in rete',
      en: 'Builds and runs online sales',
    },
  ],
  crm_automation: [
    { it: 'CRM e automazione', en: 'CRM & marketing automation' },
    {
      it: 'Raccoglie i contatti, li segue e li mette in ordine di valore',
      en: 'Captures leads, follows them up and sorts them by value',
    },
  ],
  cro_ux: [
    { it: 'CRO e usabilità', en: 'CRO & UX' },
    {
      it: 'Prova e migliora le pagine perché più visite diventino contatti',
      en: 'Tests and improves pages so that more visits become leads',
    },
  ],
});
