import { REGION_IDS } from '@raccordo/taxonomy';
import { ITALIAN_CAPITALS } from './italian-places.ts';
import { readPlace } from './place-text.ts';

describe('where an agency is', () => {
  it.each([
    ['Milan, Italy', 'Milano', 'ITC4', 'IT'],
    ['Novara, Italy', 'Novara', 'ITC1', 'IT'],
    ['Milano, MI', 'Milano', 'ITC4', 'IT'],
    ['San Diego, CA', 'San Diego', null, 'US'],
    ['Rome, GA', 'Rome', null, 'US'],
    ['Florence, SC', 'Florence', null, 'US'],
    ['Via Roma 3 - 50143 Firenze (FI), Italy', 'Firenze', 'ITI1', 'IT'],
    ['Viale degli Ontani, 9 – 00144 Roma', 'Roma', 'ITI4', 'IT'],
    ['Piazza Venezia 1, Trento', 'Trento', 'ITH2', 'IT'],
    ['Empoli, Florence, Italy', 'Empoli', 'ITI1', 'IT'],
    ['Borgo di Napoli', 'Borgo di Napoli', 'ITF3', 'IT'],
    ['Corso Uno 82/A, Fiesso (RO)', 'Rovigo', 'ITH3', 'IT'],
    ['[{"name": "HQ", "address": "Via Lunga, 90, 43125 Parma", "map', 'Parma', 'ITH5', 'IT'],
    ['{"street": "Via Corta", "city": "Ancona", "province": "AN"}', 'Ancona', 'ITI3', 'IT'],
    ['[{"city": "Turin", "address": "Via Larga, 2, 10134 Turin, Italy"', 'Torino', 'ITC1', 'IT'],
    ["Reggio nell'Emilia", 'Reggio Emilia', 'ITH5', 'IT'],
    ['Italy', null, null, 'IT'],
    ['Tuscany, Italy', 'Tuscany', 'ITI1', 'IT'],
    ['Lyon, France', 'Lyon', null, 'FR'],
    ['somewhere', null, null, null],
    ['', null, null, null],
  ])('reads %s', (text, city, region, countryCode) => {
    expect(readPlace(text)).toEqual({ city, region, countryCode });
  });

  it('trusts a region column over the town', () => {
    expect(readPlace('Pero', 'Lombardia')).toEqual({
      city: 'Pero',
      region: 'ITC4',
      countryCode: 'IT',
    });
    expect(readPlace('', 'Sicilia')).toEqual({ city: null, region: 'ITG1', countryCode: 'IT' });
  });

  it('knows the capitals of every region, each province code in one region', () => {
    expect(ITALIAN_CAPITALS.length).toBeGreaterThanOrEqual(110);
    expect(new Set(ITALIAN_CAPITALS.map(({ region }) => region))).toEqual(new Set(REGION_IDS));
    const regionOf = new Map<string, string>();
    for (const { province, region } of ITALIAN_CAPITALS) {
      expect(regionOf.get(province) ?? region).toBe(region);
      regionOf.set(province, region);
    }
  });
});
