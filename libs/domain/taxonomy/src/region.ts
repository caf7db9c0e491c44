import type { LocalizedText } from '@raccordo/kernel';
import { REGION_IDS } from './region-id.ts';
import type { RegionId } from './region-id.ts';

export interface Region {
  readonly id: RegionId;
  readonly name: LocalizedText;
}

const NAMES: Readonly<Record<RegionId, LocalizedText>> = {
  ITC1: { it: 'Piemonte', en: 'Piedmont' },
  ITC2: { it: 'Valle d’Aosta', en: 'Aosta Valley' },
  ITC3: { it: 'Liguria', en: 'Liguria' },
  ITC4: { it: 'Lombardia', en: 'Lombardy' },
  ITH1: { it: 'Provincia di Bolzano', en: 'Bolzano, South Tyrol' },
  ITH2: { it: 'Provincia di Trento', en: 'Trento' },
  ITH3: { it: 'Veneto', en: 'Veneto' },
  ITH4: { it: 'Friuli-Venezia Giulia', en: 'Friuli-Venezia Giulia' },
  ITH5: { it: 'Emilia-Romagna', en: 'Emilia-Romagna' },
  ITI1: { it: 'Toscana', en: 'Tuscany' },
  ITI2: { it: 'Umbria', en: 'Umbria' },
  ITI3: { it: 'Marche', en: 'Marche' },
  ITI4: { it: 'Lazio', en: 'Lazio' },
  ITF1: { it: 'Abruzzo', en: 'Abruzzo' },
  ITF2: { it: 'Molise', en: 'Molise' },
  ITF3: { it: 'Campania', en: 'Campania' },
  ITF4: { it: 'Puglia', en: 'Apulia' },
  ITF5: { it: 'Basilicata', en: 'Basilicata' },
  ITF6: { it: 'Calabria', en: 'Calabria' },
  ITG1: { it: 'Sicilia', en: 'Sicily' },
  ITG2: { it: 'Sardegna', en: 'Sardinia' },
};

export const REGIONS: readonly Region[] = REGION_IDS.map((id) => ({ id, name: NAMES[id] }));
