import type { RegionId } from '@raccordo/taxonomy';
import { capitalNamed, capitalOfProvince, capitalWithin, regionNamed } from './italian-places.ts';
import { normaliseText, statedText } from './normalise-text.ts';

export interface Place {
  readonly city: string | null;
  readonly countryCode: string | null;
  readonly region: RegionId | null;
}

const NOWHERE: Place = { city: null, countryCode: null, region: null };

const US_STATES = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM ' +
    'NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR'
  ).split(' '),
);

const COUNTRIES: readonly (readonly [string, string])[] = [
  ['italy', 'IT'], ['italia', 'IT'], ['united states', 'US'], ['usa', 'US'], ['united kingdom', 'GB'],
  ['uk', 'GB'], ['england', 'GB'], ['ireland', 'IE'], ['france', 'FR'], ['germany', 'DE'],
  ['spain', 'ES'], ['portugal', 'PT'], ['switzerland', 'CH'], ['svizzera', 'CH'], ['austria', 'AT'],
  ['netherlands', 'NL'], ['belgium', 'BE'], ['poland', 'PL'], ['romania', 'RO'], ['slovenia', 'SI'],
  ['croatia', 'HR'], ['canada', 'CA'], ['australia', 'AU'], ['india', 'IN'],
]; // prettier-ignore

/**
 * "Milan, Italy", "San Diego, CA", "Via Roma 3 - 50143 Firenze (FI)", or addresses as JSON, cut
 * short or not. `regionText` is the separate column some files have.
 */
export function readPlace(text: string | undefined, regionText?: string): Place {
  const regionStated = statedText(regionText);
  const statedRegion = regionStated === null ? null : regionNamed(regionStated);
  const stated = statedText(text);
  if (stated === null) {
    return statedRegion === null
      ? NOWHERE
      : { city: null, countryCode: 'IT', region: statedRegion };
  }
  const american = statedRegion === null ? americanPlace(stated) : null;
  if (american !== null) return american;
  const italian = italianPlace(stated);
  if (italian !== null) return { ...italian, region: statedRegion ?? italian.region };
  const words = ` ${normaliseText(stated)} `;
  const country = COUNTRIES.find(([name]) => words.includes(` ${name} `))?.[1] ?? null;
  const countryCode = statedRegion !== null ? 'IT' : country;
  const region = statedRegion ?? (countryCode === 'IT' ? regionNamed(stated) : null);
  return { city: plainCity(stated), countryCode, region };
}

/** "Rome, GA" is in Georgia; "Milano, MI" is where its own province code says. */
function americanPlace(text: string): Place | null {
  const [, city, state] = /^([^,\d]{2,60}),\s*([A-Z]{2})$/.exec(text) ?? [];
  if (city === undefined || state === undefined || !US_STATES.has(state)) return null;
  if (capitalNamed(city)?.province === state) return null;
  return { city: city.trim(), countryCode: 'US', region: null };
}

function italianPlace(text: string): Place | null {
  const named = /"city"\s*:\s*"([^"]{1,60})"/.exec(text)?.[1];
  const posted = /\b\d{5}\s+(\p{Lu}[\p{L}'’ ]{1,40}?)(?=\s+[A-Z]{2}\b|\s*[,("–-]|$)/u.exec(
    text,
  )?.[1];
  for (const candidate of [named, posted, text]) {
    const capital = candidate === undefined ? null : capitalNamed(candidate);
    if (capital !== null) return placeOf(capital.city, capital.region);
  }
  const code = /(?:\(|"province"\s*:\s*")([A-Z]{2})\)?/.exec(text)?.[1];
  const province = code === undefined ? null : capitalOfProvince(code);
  if (province !== null) return placeOf(named ?? posted?.trim() ?? province.city, province.region);
  const within = capitalWithin(text);
  if (within === null) return null;
  const town = named ?? posted?.trim() ?? townBefore(text, within.city);
  return placeOf(town ?? within.city, within.region);
}

/** "Empoli, Florence, Italy" and "Casalnuovo di Napoli": the town, in the province of the capital. */
function townBefore(text: string, capital: string): string | null {
  const first = plainCity(text);
  if (first === null || /\d|\b(and|e)\b/.test(first)) return null;
  return normaliseText(first) === normaliseText(capital) || capitalNamed(first) !== null
    ? null
    : first;
}

function placeOf(city: string, region: RegionId): Place {
  return { city, countryCode: 'IT', region };
}

/** The words before the first comma, when they look like a town. */
function plainCity(text: string): string | null {
  const first = (text.split(',')[0] ?? '').replace(/\(.*$/, '').trim();
  const words = normaliseText(first);
  const isCountry = COUNTRIES.some(([name]) => name === words);
  return !isCountry && /^\p{Lu}[\p{L}'’. -]{1,60}$/u.test(first) ? first : null;
}
