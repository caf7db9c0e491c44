import type { LocalizedText } from '@raccordo/kernel';
import { SECTOR_IDS } from './sector-id.ts';
import type { SectorId } from './sector-id.ts';

export interface Sector {
  readonly id: SectorId;
  readonly name: LocalizedText;
}

/** Section titles shortened to what an owner would call the trade. */
const NAMES: Readonly<Record<SectorId, LocalizedText>> = {
  A: { it: 'Agricoltura, allevamento e pesca', en: 'Farming, forestry and fishing' },
  B: { it: 'Cave e miniere', en: 'Mining and quarrying' },
  C: { it: 'Produzione e manifattura', en: 'Manufacturing' },
  D: { it: 'Energia elettrica e gas', en: 'Electricity and gas' },
  E: { it: 'Acqua, rifiuti e bonifiche', en: 'Water, waste and clean-up' },
  F: { it: 'Edilizia e impianti', en: 'Building and installation' },
  G: { it: 'Commercio all’ingrosso e al dettaglio', en: 'Wholesale and retail trade' },
  H: { it: 'Trasporti, logistica e magazzini', en: 'Transport, logistics and storage' },
  I: { it: 'Alberghi, ristoranti e bar', en: 'Hotels, restaurants and bars' },
  J: { it: 'Editoria, media e contenuti', en: 'Publishing, media and content' },
  K: { it: 'Informatica e telecomunicazioni', en: 'Software, IT and telecoms' },
  L: { it: 'Banche, finanza e assicurazioni', en: 'Banking, finance and insurance' },
  M: { it: 'Immobiliare', en: 'Real estate' },
  N: { it: 'Studi professionali, scientifici e tecnici', en: 'Professional and technical firms' },
  O: { it: 'Servizi alle imprese, noleggio e viaggi', en: 'Business support, rental and travel' },
  P: { it: 'Pubblica amministrazione', en: 'Public administration' },
  Q: { it: 'Scuole e formazione', en: 'Schools and training' },
  R: { it: 'Sanità e assistenza sociale', en: 'Health and social care' },
  S: { it: 'Arte, sport e tempo libero', en: 'Arts, sport and leisure' },
  T: {
    it: 'Altri servizi: estetica, riparazioni, associazioni',
    en: 'Other services: beauty, repairs, associations',
  },
  U: { it: 'Famiglie come datori di lavoro', en: 'Households as employers' },
  V: { it: 'Organismi internazionali', en: 'International bodies' },
};

/** Sections of ATECO 2025, in their own order. */
export const SECTORS: readonly Sector[] = SECTOR_IDS.map((id) => ({ id, name: NAMES[id] }));
