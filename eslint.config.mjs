import nx from '@nx/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { depConstraints } from './tools/lint/boundaries.mjs';
import { apiZones, webZones } from './tools/lint/zones.mjs';

const root = import.meta.dirname;
const sources = ['**/*.ts', '**/*.tsx'];
const specs = [
  '**/*.spec.ts',
  '**/*.spec.tsx',
  '**/*.e2e-spec.ts',
  '**/testing/**',
  'apps/*-e2e/**',
];

/** Only the transaction runner hands out a manager (docs/decisions). */
const persistenceBans = [
  {
    selector: "Decorator[expression.callee.name='InjectRepository']",
    message: 'Take the manager from the transaction runner.',
  },
  {
    selector:
      "CallExpression[callee.property.name='getRepository'][callee.object.name='dataSource']",
    message: 'Take the manager from the transaction runner.',
  },
];

const languageBans = [
  {
    selector: "CallExpression[callee.name='parseFloat']",
    message: 'Money and hours are integers; read them with the domain parsers.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(query|orderBy|addOrderBy)$/] > TemplateLiteral.arguments:first-child[expressions.length>0]',
    message: 'No interpolated SQL: use parameters, and an allow-list for columns.',
  },
];

const clockBans = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pure code receives the time; it never reads a clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pure code receives the time; it never reads a clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pure code is deterministic: take a seed.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist-types/**',
      '**/node_modules/**',
      '**/.data/**',
      '.nx/**',
      '**/*.gen.ts',
      '**/*.as.ts',
      'tools/workspace/fixtures/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { '@nx': nx, 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: 'tsconfig.base.json',
          conditionNames: ['@raccordo/source', 'import', 'default'],
        }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: ['@raccordo/api/testing'],
          depConstraints,
          checkDynamicDependenciesExceptions: ['.*'],
        },
      ],
      'import-x/no-cycle': ['error', { maxDepth: 6, ignoreExternal: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...persistenceBans, ...languageBans],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Numbers in sentences and SQL placeholders are meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `x!` is refused by noUncheckedIndexedAccess style already; clearer than a cast where an index is proven.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Nest modules and error subclasses are classes with nothing inside.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...languageBans, ...clockBans] },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['node:*'], message: 'Domain code runs anywhere, the browser too.' }],
        },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: apiZones(root) }],
      // Nest reads constructor types at run time, so they must be value imports.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['**/persistence/**', '**/migrations/**', '**/*.module.ts', '**/*.db.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['**/*.entity.ts'], message: 'An entity never leaves persistence.' }],
        },
      ],
    },
  },
  {
    files: ['apps/api/src/platform/persistence/**/*.ts', 'apps/api/src/**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...languageBans] },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}', 'libs/ui/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: webZones(root) }],
      // Event handlers in JSX may be async; the query library owns their errors.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: specs,
    plugins: { jest },
    rules: {
      'jest/no-focused-tests': 'error',
      'jest/no-disabled-tests': 'error',
      'jest/no-identical-title': 'error',
      'jest/valid-expect': 'error',
      // Response bodies in HTTP tests are looked at field by field.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    // Entry points for tests are for tests, and for the bench: it measures what they prove.
    files: sources,
    ignores: [...specs, 'apps/bench/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@raccordo/*/testing', '@raccordo/testing'],
              message: 'Only specs, e2e and the bench use testing entry points.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/bench/**/*.ts', 'apps/api/src/import-agencies.ts', 'apps/api/src/admin.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { 'no-undef': 'off', 'no-unused-vars': 'error' },
  },
);
