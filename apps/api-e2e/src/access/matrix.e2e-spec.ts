import type { Response } from 'supertest';
import { type Api, startApi } from '../support/api.ts';
import { type Caller, CALLERS, type Sql, sqlOf, standingOf } from './callers.ts';
import { expectedOutcome, type Outcome } from './expected.ts';
import {
  anInviter,
  aStranger,
  MISSING_ID,
  type ObjectOf,
  OBJECTS_OF,
  OTHER_PARAMS,
  ownerFor,
  type Planter,
  PLANTERS,
} from './objects.ts';
import { isObjectParam, paramsOf, ROUTES, send } from './requests.ts';
import { withoutRowSecurity } from './without-row-security.ts';

interface Met {
  readonly who: string;
  readonly outcome: Outcome;
  readonly expected: Outcome;
}

/**
 * Every route with every caller against every kind of object, over HTTP, with row security off: the
 * first line has to hold alone. The second line alone is the next file's.
 */
describe('who may call what', () => {
  let api: Api;
  let sql: Sql;

  beforeAll(async () => {
    api = await startApi();
    sql = sqlOf(api);
    await withoutRowSecurity(api.databaseUrl);
  });

  afterAll(() => api.close());

  it('can put an object of every kind there', () => {
    const kinds = ROUTES.flatMap(({ rule: { access } }) =>
      access.to === 'object' ? [access.object] : [],
    );

    expect([...new Set(kinds)].filter((kind) => !(kind in PLANTERS))).toEqual([]);
  });

  it('knows every other id in a path', () => {
    const others = ROUTES.flatMap((route) =>
      paramsOf(route).filter((param) => !isObjectParam(route.rule, param)),
    );

    expect([...new Set(others)].filter((param) => !(param in OTHER_PARAMS))).toEqual([]);
  });

  it.each(ROUTES)('$key', async (route) => {
    const { rule, planter } = route;
    const unseen = new Set<string>();
    const askedBy = async (caller: Caller) => {
      // Fresh for every route, and the own object last: some end sessions, leave firms, delete.
      const standing = await standingOf(api, caller);
      const met: Met[] = [];
      for (const objectOf of planter === null ? (['own'] as const) : OBJECTS_OF) {
        const id = planter === null ? MISSING_ID : await idOf(sql, planter, objectOf, standing);
        const response = await send(api, route, id, standing.cookie);
        const outcome = outcomeOf(response, planter);
        if (outcome === 'not-found') unseen.add(bodyOf(response));
        const expected = expectedOutcome(rule, caller, objectOf, ownerless(planter, standing));
        met.push({ who: `${caller}, ${objectOf}`, outcome, expected });
      }
      return met;
    };

    const met = (await Promise.all(CALLERS.map(askedBy))).flat();

    expect(met.map(({ who, outcome }) => [who, outcome])).toEqual(
      met.map(({ who, expected }) => [who, expected]),
    );
    // What may not be seen and what is not there are told in the very same words.
    expect(unseen.size).toBeLessThanOrEqual(1);
  });
});

/** Somebody who can own nothing of the kind asks for a stranger's instead. */
const ownerless = (planter: Planter | null, standing: Parameters<typeof ownerFor>[1]) =>
  planter === null || ownerFor(planter, standing) === null ? null : planter;

async function idOf(
  sql: Sql,
  planter: Planter,
  objectOf: ObjectOf,
  standing: Parameters<typeof ownerFor>[1],
): Promise<string> {
  if (objectOf === 'missing') return MISSING_ID;
  const own = ownerFor(planter, standing);
  if (objectOf === 'own') return planter.plant(sql, own ?? (await aStranger(sql)));
  if (objectOf === 'invited to') return planter.plant(sql, await anInviter(sql, standing));
  if (objectOf === 'other') return planter.plant(sql, await aStranger(sql));
  return planter.plantDeleted(sql, own ?? (await aStranger(sql)));
}

/** Past the guards anything may be wrong with an empty request; only what they say counts here. */
function outcomeOf({ status, body }: Response, planter: Planter | null): Outcome {
  const { code } = body as { code?: string };
  if (status >= 500) return 'fault';
  if (code === 'access.sign_in_required') return 'sign-in';
  if (code === 'access.email_not_verified') return 'verify-email';
  if (code === 'access.forbidden') return 'forbidden';
  return status === 404 && code === planter?.notFound ? 'not-found' : 'in';
}

const bodyOf = ({ body }: Response): string =>
  JSON.stringify({ ...(body as object), correlationId: null });
