import type { RegionId } from '@raccordo/taxonomy';
import { REGIONS } from '@raccordo/taxonomy';
import { normaliseText } from './normalise-text.ts';

export interface ItalianPlace {
  readonly city: string;
  readonly province: string;
  readonly region: RegionId;
}

/** Provincial capitals by NUTS 2 region, as "city code", with the other names in brackets. */
const CAPITALS: Readonly<Record<RegionId, string>> = {
  ITC1: 'Torino TO (Turin), Vercelli VC, Novara NO, Cuneo CN, Asti AT, Alessandria AL, Biella BI, Verbania VB',
  ITC2: 'Aosta AO (Aoste)',
  ITC3: 'Imperia IM, Savona SV, Genova GE (Genoa), La Spezia SP',
  ITC4: 'Varese VA, Como CO, Sondrio SO, Milano MI (Milan), Bergamo BG, Brescia BS, Pavia PV, Cremona CR, Mantova MN (Mantua), Lecco LC, Lodi LO, Monza MB',
  ITH1: 'Bolzano BZ (Bozen)',
  ITH2: 'Trento TN',
  ITH3: 'Verona VR, Vicenza VI, Belluno BL, Treviso TV, Venezia VE (Venice), Padova PD (Padua), Rovigo RO',
  ITH4: 'Udine UD, Gorizia GO, Trieste TS, Pordenone PN',
  ITH5: "Piacenza PC, Parma PR, Reggio Emilia RE (Reggio nell'Emilia), Modena MO, Bologna BO, Ferrara FE, Ravenna RA, Forlì FC, Cesena FC, Rimini RN",
  ITI1: 'Massa MS, Carrara MS, Lucca LU, Pistoia PT, Firenze FI (Florence), Livorno LI (Leghorn), Pisa PI, Arezzo AR, Siena SI, Grosseto GR, Prato PO',
  ITI2: 'Perugia PG, Terni TR',
  ITI3: 'Pesaro PU, Urbino PU, Ancona AN, Macerata MC, Ascoli Piceno AP, Fermo FM',
  ITI4: 'Viterbo VT, Rieti RI, Roma RM (Rome), Latina LT, Frosinone FR',
  ITF1: "L'Aquila AQ, Teramo TE, Pescara PE, Chieti CH",
  ITF2: 'Campobasso CB, Isernia IS',
  ITF3: 'Caserta CE, Benevento BN, Napoli NA (Naples), Avellino AV, Salerno SA',
  ITF4: 'Foggia FG, Bari BA, Taranto TA, Brindisi BR, Lecce LE, Barletta BT, Andria BT, Trani BT',
  ITF5: 'Potenza PZ, Matera MT',
  ITF6: 'Cosenza CS, Catanzaro CZ, Reggio Calabria RC (Reggio di Calabria), Crotone KR, Vibo Valentia VV',
  ITG1: 'Trapani TP, Palermo PA, Messina ME, Agrigento AG, Caltanissetta CL, Enna EN, Catania CT, Ragusa RG, Siracusa SR (Syracuse)',
  ITG2: 'Sassari SS, Nuoro NU, Cagliari CA, Oristano OR, Carbonia SU, Olbia SS, Iglesias SU',
};

const PLACES: readonly (ItalianPlace & { readonly names: readonly string[] })[] = Object.entries(
  CAPITALS,
).flatMap(([region, list]) =>
  [...list.matchAll(/([^,(]+?) ([A-Z]{2})(?: \(([^)]+)\))?(?:, |$)/g)].map(
    ([, city = '', province = '', other]) => ({
      city,
      province,
      region: region as RegionId,
      names: [city, ...(other === undefined ? [] : [other])].map(normaliseText),
    }),
  ),
);

export const ITALIAN_CAPITALS: readonly ItalianPlace[] = PLACES;

const BY_NAME = new Map(
  PLACES.flatMap((place) => place.names.map((name) => [name, place] as const)),
);
const BY_PROVINCE = new Map([...PLACES].reverse().map((place) => [place.province, place] as const));

const REGION_NAMES: readonly (readonly [string, RegionId])[] = [
  ...REGIONS.flatMap(({ id, name }) => [
    [normaliseText(name.it), id] as const,
    [normaliseText(name.en), id] as const,
  ]),
  ['trentino alto adige', 'ITH2'],
  ['trentino', 'ITH2'],
  ['alto adige', 'ITH1'],
  ['sudtirol', 'ITH1'],
  ['friuli', 'ITH4'],
  ['valle d aosta', 'ITC2'],
  ['tuscany', 'ITI1'],
];

/** Names it exactly: "Milano", "milan". */
export function capitalNamed(name: string): ItalianPlace | null {
  return BY_NAME.get(normaliseText(name)) ?? null;
}

export function capitalOfProvince(code: string): ItalianPlace | null {
  return BY_PROVINCE.get(code) ?? null;
}

/** Street names borrow those of cities: "Via Venezia" is not in Venice. */
const AFTER_STREET = /\b(via|viale|v|corso|piazza|largo|strada|vicolo|lungarno|bastioni)( \w+)? $/;

/** First capital named anywhere in a text, street names aside. */
export function capitalWithin(text: string): ItalianPlace | null {
  const padded = ` ${normaliseText(text)} `;
  let first: { readonly at: number; readonly place: ItalianPlace } | null = null;
  for (const [name, place] of BY_NAME) {
    const at = padded.indexOf(` ${name} `);
    if (at < 0 || (first !== null && at >= first.at)) continue;
    if (!AFTER_STREET.test(padded.slice(0, at + 1))) first = { at, place };
  }
  return first?.place ?? null;
}

export function regionNamed(text: string): RegionId | null {
  const padded = ` ${normaliseText(text)} `;
  return REGION_NAMES.find(([name]) => padded.includes(` ${name} `))?.[1] ?? null;
}
