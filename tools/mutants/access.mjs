/**
 * What keeps people out, taken away piece by piece. Each mutant names the file, the text that is
 * taken away or turned round, and the tests that must then fail.
 */
const MATRIX = { project: 'api-e2e', tests: 'access/matrix' };
const SECOND_LINE = { project: 'api-e2e', tests: 'access/second-line' };
const SESSIONS = { project: 'api-e2e', tests: 'src/(sessions|organisations).e2e' };
const LIMITS = { project: 'api-e2e', tests: 'access/rate-limits' };
const RULES = { project: 'api', tests: 'platform/access/decide' };
const ROWS = { project: 'api', tests: 'row-security' };
const TABLE = { project: 'api', tests: 'policy/route-policy' };

const DECIDE = 'apps/api/src/platform/access/decide.ts';
const RUNNER = 'apps/api/src/platform/persistence/transaction-runner.ts';

export const ACCESS_MUTANTS = [
  {
    name: 'no policy guard',
    file: 'apps/api/src/platform/access/access.module.ts',
    find: '        { provide: APP_GUARD, useClass: PolicyGuard },\n',
    replace: '',
    caughtBy: MATRIX,
  },
  {
    name: 'no limits',
    file: 'apps/api/src/platform/access/access.module.ts',
    find: '        { provide: APP_GUARD, useClass: RateLimitGuard },\n',
    replace: '',
    caughtBy: LIMITS,
  },
  {
    name: 'nobody named to the database',
    file: 'apps/api/src/platform/access/access.module.ts',
    find: '        { provide: APP_INTERCEPTOR, useClass: ActorInterceptor },\n',
    replace: '',
    caughtBy: SECOND_LINE,
  },
  {
    name: 'no authentication guard',
    file: 'apps/api/src/features/sessions/sessions.module.ts',
    find: '    { provide: APP_GUARD, useClass: AuthenticationGuard },\n',
    replace: '',
    caughtBy: MATRIX,
  },
  {
    name: 'a route without a row is open',
    file: 'apps/api/src/platform/access/policy.guard.ts',
    find: 'if (rule === undefined) throw new AccessNotDeclaredProblem();',
    replace: 'if (rule === undefined) return true;',
    caughtBy: { project: 'api', tests: 'platform/access/policy.guard' },
  },
  {
    name: 'an expired session is alive',
    file: 'apps/api/src/features/sessions/application/sessions.ts',
    find: 'if (session === null || !isAlive(session, now)) return null;',
    replace: 'if (session === null) return null;',
    caughtBy: SESSIONS,
  },
  {
    name: 'suspended people have sessions',
    file: 'apps/api/src/features/sessions/persistence/session.repository.ts',
    find: ` AND u.status = 'active'`,
    replace: '',
    caughtBy: MATRIX,
  },
  {
    name: 'deleted organisations have members',
    file: 'apps/api/src/features/sessions/persistence/session.repository.ts',
    find: ' AND o.deleted_at IS NULL',
    replace: '',
    caughtBy: SESSIONS,
  },
  {
    name: 'an admin without the second factor',
    file: 'apps/api/src/features/sessions/application/sessions.ts',
    find: 'isAdmin: session.isAdminAccount && session.secondFactorAt !== null,',
    replace: 'isAdmin: session.isAdminAccount,',
    caughtBy: MATRIX,
  },
  ...[
    ['anybody is signed in', "return isAccount(actor) ? null : 'sign-in';", 'return null;'],
    [
      'anybody has confirmed',
      "return isAccount(actor) ? unverified(actor) : 'sign-in';",
      "return isAccount(actor) ? null : 'sign-in';",
    ],
    ['anybody is an admin', "return actor.isAdmin ? null : 'forbidden';", 'return null;'],
    [
      'any relation will do',
      '!relations.some((relation) => access.relations.includes(relation))',
      'relations.length === 0',
    ],
    [
      'related to everything',
      'const relations = owners === null ? [] : relationsTo(actor, owners);',
      "const relations: readonly Relation[] = ['owner'];",
    ],
    [
      'what may not be seen is told',
      "return isInside(relations) ? 'forbidden' : 'not-found';",
      "return 'forbidden';",
    ],
    [
      'objects need no confirmed address',
      'return access.verified === true ? unverified(actor) : null;',
      'return null;',
    ],
    [
      'tokens may do anything',
      "if (actor.kind === 'token' && !isWithinScope(rule, actor.scopes)) return 'forbidden';\n",
      '\n',
    ],
    [
      'no proof is ever old',
      "return rule.assurance === 'recent' && !isRecent(actor, now) ? 'sign-in-again' : null;",
      'return null;',
    ],
    [
      'nobody’s things are everybody’s',
      'return one !== null && one === other;',
      'return one === (other ?? null);',
    ],
  ].map(([name, find, replace]) => ({ name, file: DECIDE, find, replace, caughtBy: RULES })),
  {
    name: 'names outlive the transaction',
    file: RUNNER,
    find: "set_config('raccordo.organisation_ids', $4, true)",
    replace: "set_config('raccordo.organisation_ids', $4, false)",
    caughtBy: ROWS,
  },
  {
    name: 'everybody is the program',
    file: RUNNER,
    find: "return actor.kind === 'person' && actor.isAdmin ? 'admin' : actor.kind;",
    replace: "return actor.kind === 'anonymous' ? 'anonymous' : 'system';",
    caughtBy: ROWS,
  },
  {
    name: 'the program’s name stays',
    file: RUNNER,
    find: '      await nameActor(manager, actor).catch(() => undefined);\n',
    replace: '',
    caughtBy: ROWS,
  },
  {
    name: 'the program owns the tables',
    file: 'apps/api/src/platform/persistence/persistence.module.ts',
    find: 'dataSourceOptions(url, { role: APP_ROLE })',
    replace: 'dataSourceOptions(url)',
    caughtBy: SECOND_LINE,
  },
  {
    name: 'an adviser among the members’ people',
    file: 'apps/api/src/policy/organisations.ts',
    find: "const ITS_OWN_PEOPLE = of(['owner', 'member']);",
    replace: "const ITS_OWN_PEOPLE = of(['owner', 'member', 'adviser']);",
    caughtBy: TABLE,
  },
];
