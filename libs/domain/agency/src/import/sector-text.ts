import { SECTOR_IDS } from '@raccordo/taxonomy';
import type { SectorId } from '@raccordo/taxonomy';
import { normaliseText } from './normalise-text.ts';

/** Words of sector lists, Italian and English, to ATECO 2025 sections. */
const SECTOR_WORDS: readonly (readonly [SectorId, RegExp])[] = [
  ['A', /\b(agricol|agricult|agro|vino|wine)/],
  [
    'C',
    /\b(industria|industrial|manufactur|manifattur|consumer goods|food beverage|arredo|furniture)/,
  ],
  ['D', /\b(energ|utilities)/],
  ['F', /\b(ediliz|costruzion|construction)/],
  ['G', /\b(retail|fashion|moda|luxury|lusso|commercio|ecommerce|automotive)/],
  ['H', /\b(trasport|logist|transport)/],
  ['I', /\b(turism|tourism|travel|hotel|hospitality|food beverage|ristora|restaurant)/],
  ['J', /\b(editori|publishing|media company|broadcast)/],
  ['K', /\b(tech|saas|software|telco|telecom|technology)/],
  ['L', /\b(financ|finanz|banc|bank|assicura|insurance|fintech)/],
  ['M', /\b(immobil|real estate)/],
  ['N', /\b(professional services|studi professionali|consult|legal)/],
  ['P', /\b(pubblica amministrazione|public administration|government|public sector)/],
  ['Q', /\b(educat|istruzione|scuol|formazione|universit)/],
  ['R', /\b(health|pharma|sanit|medic|salute)/],
  ['S', /\b(sport|arte|arts|cultura|entertainment|museum)/],
  ['T', /\b(no profit|non profit|nonprofit|beauty|benessere|wellness)/],
];

/** Sections named by a list of sectors, in the order of the taxonomy. */
export function readSectors(text: string | undefined): readonly SectorId[] {
  const words = normaliseText(text ?? '');
  const found = new Set(
    SECTOR_WORDS.filter(([, pattern]) => pattern.test(words)).map(([id]) => id),
  );
  return SECTOR_IDS.filter((id) => found.has(id));
}
