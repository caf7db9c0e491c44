import { LOCALES } from '@raccordo/kernel';
import { CAPABILITIES, capabilityOf, isCapabilityId } from './capabilities.ts';
import { GROUP_NAMES } from './capability-group.ts';
import { CAPABILITY_GROUPS, CAPABILITY_IDS } from './capability-id.ts';

describe('capabilities', () => {
  it('are the 25 of the taxonomy, in its order', () => {
    expect(CAPABILITIES.map(({ id }) => id)).toEqual(CAPABILITY_IDS);
    expect(CAPABILITIES).toHaveLength(25);
  });

  it('come group after group', () => {
    const groups = CAPABILITIES.map(({ group }) => group);
    const changes = groups.filter((group, index) => group !== groups[index - 1]);
    expect(changes).toEqual(CAPABILITY_GROUPS);
  });

  it.each([
    ['strategy', 5],
    ['content', 4],
    ['diffusion', 9],
    ['conversion', 5],
    ['measurement', 2],
  ] as const)('has %s with %i capabilities', (group, count) => {
    expect(CAPABILITIES.filter((capability) => capability.group === group)).toHaveLength(count);
    expect(LOCALES.every((locale) => GROUP_NAMES[group][locale] !== '')).toBe(true);
  });

  it.each(LOCALES)('have names of their own in "%s" and one-line summaries', (locale) => {
    const names = CAPABILITIES.map(({ name }) => name[locale]);
    expect(new Set(names).size).toBe(CAPABILITIES.length);
    for (const { summary } of CAPABILITIES) {
      expect(summary[locale].length).toBeGreaterThan(15);
      expect(summary[locale].length).toBeLessThanOrEqual(80);
    }
  });

  it('are found by id', () => {
    expect(capabilityOf('email_dem').name.it).toBe('Email e DEM');
  });

  it.each(['toString', '__proto__', 'sito', ''])('do not include %j', (id) => {
    expect(isCapabilityId(id)).toBe(false);
  });
});
