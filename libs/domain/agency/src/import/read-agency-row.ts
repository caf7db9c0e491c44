import type { LanguageId } from '@raccordo/taxonomy';
import { LANGUAGE_IDS } from '@raccordo/taxonomy';
import type { EstimableField } from '../agency.ts';
import { ESTIMABLE_FIELDS } from '../agency.ts';
import { slugOf } from '../slug.ts';
import { readColumns } from './agency-record.ts';
import type { Columns, SourceRecord } from './agency-record.ts';
import type { ExchangeRates } from './exchange-rate.ts';
import { readHeadcount } from './headcount-text.ts';
import type { LabelMapper } from './map-label.ts';
import { agencySizeOf, MISSING_FIGURES } from './missing-figures.ts';
import { middleOf, readMoneyBand } from './money-text.ts';
import { normaliseText, statedText } from './normalise-text.ts';
import { readPlace } from './place-text.ts';
import type { Place } from './place-text.ts';
import { readRating } from './rating-text.ts';
import { readOffers } from './read-offers.ts';
import type { RowReading, RowWarning } from './row-reading.ts';
import { readSectors } from './sector-text.ts';
import { readServices } from './service-text.ts';

export const AGENCY_TEXT_LIMITS = {
  name: 160,
  externalKey: 300,
  website: 300,
  city: 80,
  description: 2_000,
} as const;

/** What reading a row needs from outside. */
export interface ImportRules {
  readonly mapLabel: LabelMapper;
  /** What foreign prices are worth; the shipped figures unless given. */
  readonly rates?: ExchangeRates;
  /** The number in its plain form, or null when the check digit says that it cannot exist. */
  readonly validVatNumber: (text: string) => string | null;
}

/** One row of an agencies table as an agency. Total: any text gives a draft or a rejection. */
export function readAgencyRow(record: SourceRecord, rules: ImportRules): RowReading {
  const columns = readColumns(record);
  const warnings: RowWarning[] = [];
  const key = statedText(columns.externalKey);
  const name = readName(columns, key, warnings);
  if (name === null)
    return { kind: 'rejected', reason: 'no_name', detail: columns.services?.slice(0, 120) ?? '' };

  const estimated = new Set<EstimableField>();
  const stated = readHeadcount(columns.employees);
  if (stated === null) estimated.add('headcount');
  const headcount = stated ?? MISSING_FIGURES.headcount;
  const { rating, problem } = readRating(columns.rating, columns.reviews);
  const read = readOffers(readServices(columns.services), headcount, rating, rules.mapLabel);
  if (read.offers.length === 0) {
    return {
      kind: 'rejected',
      reason: 'no_known_service',
      detail: columns.services?.slice(0, 120) ?? '',
    };
  }
  for (const field of read.estimated) estimated.add(field);
  warnings.push(...read.warnings);

  const vatNumber = readVatNumber(columns.vatNumber, rules, warnings);
  const place = settle(readPlace(columns.location, columns.region), columns, vatNumber);
  const money = readMoney(columns, place, agencySizeOf(headcount), { estimated, warnings, rules });
  const languages = readLanguages(columns.languages);
  if (languages.length === 0) estimated.add('languages');
  // Where it works is deduced from where its office is.
  estimated.add('region');
  if (problem !== null) warnings.push({ code: problem, detail: columns.rating ?? '' });

  return {
    kind: 'draft',
    warnings,
    draft: {
      externalKey: (key ?? slugOf(name)).slice(0, AGENCY_TEXT_LIMITS.externalKey),
      name,
      website: readWebsite(columns.website, warnings),
      vatNumber,
      city: place.city?.slice(0, AGENCY_TEXT_LIMITS.city) ?? null,
      countryCode: place.countryCode,
      region: place.region,
      servedRegions: place.region === null ? [] : [place.region],
      isRemote: MISSING_FIGURES.isRemote,
      languages: languages.length > 0 ? languages : [place.countryCode === 'IT' ? 'it' : 'en'],
      sectorExperience: readSectors(columns.sectors),
      sectorConflicts: [],
      sizesServed: [],
      headcountMin: headcount.min,
      headcountMax: headcount.max,
      foundedYear: readYear(columns.founded),
      currency: 'EUR',
      ...money,
      isAvailable: true,
      status: 'published',
      rating,
      responsiveness: { answeredInTime: 0, received: 0 },
      offers: read.offers,
      estimatedFields: ESTIMABLE_FIELDS.filter((field) => estimated.has(field)),
      description: readDescription(columns.description, warnings),
    },
  };
}

function readName(columns: Columns, key: string | null, warnings: RowWarning[]): string | null {
  const name = statedText(columns.name);
  if (name !== null && /[\p{L}\p{N}]/u.test(name)) {
    return clipped(onOneLine(name), AGENCY_TEXT_LIMITS.name, warnings);
  }
  if (key === null || !/[\p{L}\p{N}]/u.test(key)) return null;
  warnings.push({ code: 'name_from_key', detail: key.slice(0, 80) });
  return onOneLine(key).slice(0, AGENCY_TEXT_LIMITS.name);
}

/** A cell may break lines; a name does not. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function clipped(text: string, limit: number, warnings: RowWarning[]): string {
  if (text.length > limit) warnings.push({ code: 'shortened_text', detail: text.slice(0, 40) });
  return text.slice(0, limit).trim();
}

function readVatNumber(
  text: string | undefined,
  rules: ImportRules,
  warnings: RowWarning[],
): string | null {
  const stated = statedText(text);
  if (stated === null) return null;
  const vatNumber = rules.validVatNumber(stated);
  if (vatNumber === null)
    warnings.push({ code: 'invalid_vat_number', detail: stated.slice(0, 40) });
  return vatNumber;
}

const ITALIAN_WORDS =
  /\b(realizzazione|siti|sviluppo|consulenza|agenzia|posizionamento|gestione|grafica|comunicazione|piano)\b/;

/** A country nobody states: an Italian VAT number, domain or wording says Italy. */
function settle(place: Place, columns: Columns, vatNumber: string | null): Place {
  if (place.countryCode !== null) return place;
  const isItalian =
    vatNumber !== null ||
    /\.it(\/|$)/i.test(columns.website ?? '') ||
    ITALIAN_WORDS.test(normaliseText(columns.services ?? ''));
  return isItalian ? { ...place, countryCode: 'IT' } : place;
}

interface MoneyNotes {
  readonly estimated: Set<EstimableField>;
  readonly warnings: RowWarning[];
  readonly rules: ImportRules;
}

function readMoney(
  columns: Columns,
  place: Place,
  size: ReturnType<typeof agencySizeOf>,
  { estimated, warnings, rules }: MoneyNotes,
): { readonly hourlyRateMinor: number; readonly minRetainerMinor: number } {
  const market = place.countryCode === 'IT' ? 'italy' : 'abroad';
  const bandOf = (text: string | undefined) => readMoneyBand(text, 'EUR', rules.rates);
  for (const text of [columns.hourlyRate, columns.minRetainer, columns.minProject]) {
    if (statedText(text) === null || bandOf(text) !== null) continue;
    warnings.push({ code: 'unreadable_figure', detail: text?.slice(0, 40) ?? '' });
  }
  const rate = bandOf(columns.hourlyRate);
  const hourlyRateMinor = rate === null ? 0 : middleOf(rate);
  if (hourlyRateMinor <= 0) estimated.add('hourlyRate');

  const retainer = bandOf(columns.minRetainer);
  const project = bandOf(columns.minProject);
  if (retainer === null) estimated.add('minRetainer');
  const fromProject =
    project === null
      ? MISSING_FIGURES.minRetainerMinor[market][size]
      : Math.round((project.lowMinor ?? middleOf(project)) / MISSING_FIGURES.monthsOfLeastProject);
  return {
    hourlyRateMinor:
      hourlyRateMinor > 0 ? hourlyRateMinor : MISSING_FIGURES.hourlyRateMinor[market][size],
    minRetainerMinor: retainer === null ? fromProject : (retainer.lowMinor ?? middleOf(retainer)),
  };
}

function readLanguages(text: string | undefined): readonly LanguageId[] {
  const words = new Set(normaliseText(text ?? '').split(' '));
  const names: Readonly<Record<LanguageId, readonly string[]>> = {
    it: ['it', 'italian', 'italiano'], en: ['en', 'english', 'inglese'], de: ['de', 'german', 'tedesco'],
    fr: ['fr', 'french', 'francese'], es: ['es', 'spanish', 'spagnolo'], pt: ['pt', 'portuguese', 'portoghese'],
    sl: ['sl', 'slovene', 'slovenian', 'sloveno'], zh: ['zh', 'chinese', 'cinese'],
  }; // prettier-ignore
  return LANGUAGE_IDS.filter((id) => names[id].some((name) => words.has(name)));
}

function readWebsite(text: string | undefined, warnings: RowWarning[]): string | null {
  const stated = statedText(text);
  if (stated === null) return null;
  const address = /^https?:\/\//i.test(stated) ? stated : `https://${stated}`;
  const isAddress = /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d+)?([/?#]\S*)?$/i.test(address);
  if (isAddress && address.length <= AGENCY_TEXT_LIMITS.website) return address;
  warnings.push({ code: 'invalid_website', detail: stated.slice(0, 60) });
  return null;
}

function readYear(text: string | undefined): number | null {
  const year = Number(/^\s*(\d{4})\s*$/.exec(text ?? '')?.[1] ?? Number.NaN);
  return year >= 1850 && year <= 2100 ? year : null;
}

function readDescription(text: string | undefined, warnings: RowWarning[]): string {
  return clipped(onOneLine(statedText(text) ?? ''), AGENCY_TEXT_LIMITS.description, warnings);
}
