import type { TeamConditions } from '../api/team-response.ts';
import { conditionsOf, NO_CONDITIONS, searchOf } from './conditions.ts';

const FULL: TeamConditions = {
  fixedAgencyIds: ['0190aaaa-0000-7000-8000-000000000001'],
  excludedAgencyIds: ['0190aaaa-0000-7000-8000-000000000002'],
  maxMembers: 2,
  region: 'ITC4',
  prefersFewer: true,
  inHouse: { minutes: 600, capabilities: ['seo'], leads: true },
};

describe('conditions in an address', () => {
  it.each([NO_CONDITIONS, FULL])('come back as they went: %j', (conditions) => {
    expect(conditionsOf(searchOf(conditions))).toEqual(conditions);
  });

  it('are none for a bare address, and none of what makes no sense', () => {
    expect(conditionsOf(new URLSearchParams())).toEqual(NO_CONDITIONS);
    const nonsense = 'max=9&region=ZZ&hours=-4&can=nothing&leads=1&fewer=maybe';
    expect(conditionsOf(new URLSearchParams(nonsense))).toEqual(NO_CONDITIONS);
  });
});
