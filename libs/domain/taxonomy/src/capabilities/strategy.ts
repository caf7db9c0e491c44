import { inGroup } from './in-group.ts';

export const STRATEGY = inGroup('strategy', {
  diagnosis: [
    { it: 'Diagnosi e obiettivi', en: 'Diagnosis & goals' },
    {
      it: 'Trasforma i bisogni in obiettivi misurabili e trova le contraddizioni',
      en: 'Turns needs into measurable goals and finds what contradicts them',
    },
  ],
  marketing_plan: [
    { it: 'Piano marketing e mix canali', en: 'Marketing & channel-mix plan' },
    {
      it: 'Sceglie i canali, il budget, i tempi e i numeri da guardare',
      en: 'Chooses the channels, the budget, the timing and the figures to watch',
    },
  ],
  marketing_management: [
    { it: 'Direzione marketing esterna', en: 'Outsourced marketing management' },
    {
      it: 'Coordina i fornitori e risponde dei risultati',
      en: 'Coordinates the suppliers and answers for the results',
    },
  ],
  positioning_brand: [
    { it: 'Posizionamento e identità di marca', en: 'Positioning & brand identity' },
    {
      it: 'Definisce la promessa, il nome e l’aspetto della marca',
      en: 'Defines the promise, the name and the look of the brand',
    },
  ],
  market_research: [
    { it: 'Ricerche di mercato e concorrenza', en: 'Market & competitor research' },
    {
      it: 'Misura la domanda, il pubblico e i concorrenti',
      en: 'Sizes the demand, the audience and the rivals',
    },
  ],
});
