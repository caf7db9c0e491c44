/**
 * One configuration, five kinds of tests. Run one kind with
 * `NODE_OPTIONS=--experimental-vm-modules npx jest --selectProjects domain`.
 */
const swc = (extra = {}) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic' },
      },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
    ...extra,
  },
];

const base = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc() },
  testEnvironmentOptions: { customExportConditions: ['@raccordo/source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/', '/.nx/', '/.data/'],
};

const browserConditions = ['@raccordo/source', ''];

export default {
  // Real databases and browsers are slow on a busy machine; no test measures time.
  testTimeout: 180_000,
  // One worker for each processor: half the time of a test goes by in the database.
  maxWorkers: '100%',
  // Modules of a finished file stay in memory; a fresh process is quicker than collecting them.
  workerIdleMemoryLimit: '900MB',
  projects: [
    {
      ...base,
      displayName: 'domain',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/libs/domain/**/*.spec.ts'],
    },
    {
      ...base,
      displayName: 'workspace',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tools/**/*.spec.ts', '<rootDir>/libs/testing/**/*.spec.ts'],
    },
    {
      ...base,
      displayName: 'api',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/api/src/**/*.spec.ts', '<rootDir>/apps/bench/src/**/*.spec.ts'],
      globalSetup: '<rootDir>/tools/jest/start-postgres.mjs',
      globalTeardown: '<rootDir>/tools/jest/stop-postgres.mjs',
    },
    {
      ...base,
      displayName: 'api-e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/api-e2e/src/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/tools/jest/start-postgres.mjs',
      globalTeardown: '<rootDir>/tools/jest/stop-postgres.mjs',
    },
    {
      ...base,
      displayName: 'web',
      testEnvironment: '<rootDir>/tools/jest/dom-environment.mjs',
      testEnvironmentOptions: { customExportConditions: browserConditions },
      setupFilesAfterEnv: ['<rootDir>/tools/jest/setup-dom.mjs'],
      moduleNameMapper: { '\\.css$': '<rootDir>/tools/jest/style-stub.mjs' },
      testMatch: [
        '<rootDir>/apps/web/src/**/*.spec.{ts,tsx}',
        '<rootDir>/libs/ui/**/*.spec.{ts,tsx}',
        '<rootDir>/libs/api-client/**/*.spec.ts',
      ],
    },
    {
      ...base,
      displayName: 'web-e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/web-e2e/src/**/*.e2e-spec.ts'],
    },
  ],
};
