import { inGroup } from './in-group.ts';

export const MEASUREMENT = inGroup('measurement', {
  analytics_tracking: [
    { it: 'Analytics e tracciamenti', en: 'Analytics & tracking' },
    {
      it: 'Conta visite, chiamate e richieste, con consensi e dati in ordine',
      en: 'Counts visits, calls and requests, with consent and clean data',
    },
  ],
  reporting_attribution: [
    { it: 'Report, CPA e attribuzione', en: 'Reporting, CPA & attribution' },
    {
      it: 'Dice quanto costa un cliente e se il conto torna',
      en: 'Says what a customer costs and whether the business stands',
    },
  ],
});
