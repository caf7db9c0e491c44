import type { CurrentPerson } from '@raccordo/api-client';
import { landingOf } from './landing.ts';

const FIRM = { id: 'o1', kind: 'sme', name: 'Officina', role: 'owner', agencyId: null } as const;
const person = (changes: Partial<CurrentPerson>): CurrentPerson => ({
  id: 'u1',
  name: 'Ada Prova',
  email: 'ada@example.org',
  locale: 'it',
  isEmailVerified: true,
  isAdmin: false,
  needsSecondFactor: false,
  organisations: [FIRM],
  ...changes,
});

describe('where one goes on after signing in', () => {
  it.each([
    ['people of a firm: their briefs', person({}), '/it/briefs'],
    [
      'who belongs to nothing: who may have asked them in',
      person({ organisations: [] }),
      '/it/organisations',
    ],
    [
      'an admin without a second factor: turning it on',
      person({ needsSecondFactor: true }),
      '/it/account/security',
    ],
    ['nobody: a guest’s briefs', null, '/it/briefs'],
  ])('%s', (_, who, address) => {
    expect(landingOf('it', who)).toBe(address);
  });
});
