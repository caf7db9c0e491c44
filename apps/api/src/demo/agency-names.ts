import { slugOf } from '@raccordo/agency';
import type { SeededRandom } from './seeded-random.ts';

/** Invented names: ordinary Italian words put together as no registry has them. */
const HOUSES = [
  'Studio', 'Officina', 'Bottega', 'Cantiere', 'Casa', 'Fabbrica', 'Filanda', 'Fornace', 'Cortile',
  'Tipografia', 'Ateneo', 'Torchio', 'Molo', 'Rimessa', 'Loggia', 'Vivaio', 'Cartiera', 'Dogana',
]; // prettier-ignore

const THINGS = [
  'Meridiana', 'Lanterna', 'Bussola', 'Zolla', 'Ginestra', 'Tramontana', 'Girandola', 'Fionda',
  'Clessidra', 'Lucertola', 'Cerniera', 'Trottola', 'Ancorina', 'Mantice', 'Ombrello', 'Pergola',
  'Quaderno', 'Rondine', 'Sestante', 'Tarsia', 'Ulivo', 'Vento Lungo', 'Zefiro', 'Altalena',
  'Bandiera', 'Calamaio', 'Dattero', 'Edera', 'Farfalla', 'Gomitolo', 'Imbuto', 'Lampara', 'Mulino',
  'Nocciola', 'Ottone', 'Pennino', 'Quercia', 'Riccio', 'Stadera', 'Tamburo', 'Uncino', 'Veliero',
  'Zenzero', 'Airone', 'Biglia', 'Corallo', 'Ditale', 'Fienile', 'Grillo', 'Incudine', 'Leva',
  'Matassa', 'Nastro', 'Orologio', 'Piuma', 'Ruscello', 'Sughero', 'Timone', 'Ventaglio', 'Zattera',
]; // prettier-ignore

const QUALITIES = [
  'Chiara', 'Nove', 'Obliqua', 'del Lunedì', 'di Mezzo', 'Lenta', 'Gentile', 'Alta', 'Doppia',
  'Curiosa', 'Quadra', 'Sonora', 'Vicina', 'a Vapore', 'di Traverso', 'Silenziosa',
]; // prettier-ignore

const CRAFTS = ['Clic', 'Parola', 'Segno', 'Numero', 'Insegna', 'Vetrina', 'Piazza', 'Traccia'];

/** `count` names, no two with the same address. */
export function agencyNames(count: number, random: SeededRandom): readonly string[] {
  const names = new Map<string, string>();
  while (names.size < count) {
    const name = oneName(random);
    names.set(slugOf(name), name);
  }
  return [...names.values()];
}

function oneName(random: SeededRandom): string {
  const thing = random.pick(THINGS);
  switch (random.whole(0, 4)) {
    case 0:
      return `${random.pick(HOUSES)} ${thing}`;
    case 1:
      return `${thing} ${random.pick(QUALITIES)}`;
    case 2: {
      const other = random.pick(THINGS.filter((candidate) => candidate !== thing));
      return `${thing} e ${other}`;
    }
    case 3:
      return `${random.pick(CRAFTS)} e ${thing}`;
    default:
      return `${random.pick(HOUSES)} ${thing} ${random.pick(QUALITIES)}`;
  }
}
