import { ESLint } from 'eslint';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/**
 * Proves that the boundaries bite: each case is one forbidden import, linted as if it stood in the
 * file named, and must raise the error named. A boundary that nobody can trip is decoration.
 */
const root = path.resolve(import.meta.dirname, '../..');

interface Case {
  readonly story: string;
  readonly file: string;
  readonly code: string;
  readonly rule: string;
}

const forbidden: readonly Case[] = [
  {
    story: 'a domain library may not use a framework',
    file: 'libs/domain/brief/src/brief.ts',
    code: `import { Injectable } from '@nestjs/common';\nexport const x = Injectable;\n`,
    rule: '@nx/enforce-module-boundaries',
  },
  {
    story: 'a domain library may not reach the machine',
    file: 'libs/domain/planning/src/need.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n`,
    rule: 'no-restricted-imports',
  },
  {
    story: 'brief may not know planning, which stands downstream',
    file: 'libs/domain/brief/src/brief.ts',
    code: `import type { Need } from '@raccordo/planning';\nexport type X = Need;\n`,
    rule: '@nx/enforce-module-boundaries',
  },
  {
    story: 'kernel depends on nothing',
    file: 'libs/domain/kernel/src/money.ts',
    code: `import type { CapabilityId } from '@raccordo/taxonomy';\nexport type X = CapabilityId;\n`,
    rule: '@nx/enforce-module-boundaries',
  },
  {
    story: 'the interface kit fetches nothing and knows no domain',
    file: 'libs/ui/src/index.ts',
    code: `import { createApiClient } from '@raccordo/api-client';\nexport const x = createApiClient;\n`,
    rule: '@nx/enforce-module-boundaries',
  },
  {
    story: 'the API does not use the web client',
    file: 'apps/api/src/main.ts',
    code: `import { createApiClient } from '@raccordo/api-client';\nexport const x = createApiClient;\n`,
    rule: '@nx/enforce-module-boundaries',
  },
  {
    story: 'testing entry points are for tests',
    file: 'apps/api/src/main.ts',
    code: `import { aBrief } from '@raccordo/brief/testing';\nexport const x = aBrief;\n`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  {
    story: 'a use case does not know the web layer',
    file: 'apps/api/src/features/briefs/application/save-draft.ts',
    code: `import { BriefsController } from '../http/briefs.controller.ts';\nexport const x = BriefsController;\n`,
    rule: 'import-x/no-restricted-paths',
  },
  {
    story: 'a controller does not reach the tables',
    file: 'apps/api/src/features/briefs/http/briefs.controller.ts',
    code: `import { BriefRepository } from '../persistence/brief.repository.ts';\nexport const x = BriefRepository;\n`,
    rule: 'import-x/no-restricted-paths',
  },
  {
    story: 'another feature is reached through its index only',
    file: 'apps/api/src/features/matches/application/compute-matches.ts',
    code: `import { BriefRepository } from '../../briefs/persistence/brief.repository.ts';\nexport const x = BriefRepository;\n`,
    rule: 'import-x/no-restricted-paths',
  },
  {
    story: 'an entity never leaves persistence',
    file: 'apps/api/src/features/briefs/application/save-draft.ts',
    code: `import { BriefEntity } from '../persistence/brief.entity.ts';\nexport const x = BriefEntity;\n`,
    rule: 'no-restricted-imports',
  },
  {
    story: 'web features do not know each other',
    file: 'apps/web/src/features/agencies/components/directory-list.tsx',
    code: `import { x } from '../../matches/api/get-match.ts';\nexport const y = x;\n`,
    rule: 'import-x/no-restricted-paths',
  },
  {
    story: 'pure code does not read the clock',
    file: 'libs/domain/matching/src/candidate.ts',
    code: `export const now = () => Date.now();\n`,
    rule: 'no-restricted-syntax',
  },
  {
    story: 'queries are never put together from text',
    file: 'apps/api/src/main.ts',
    code:
      'export const f = (db: { query(sql: string): Promise<unknown> }, id: string) =>\n' +
      '  db.query(`select * from briefs where id = ${id}`);\n',
    rule: 'no-restricted-syntax',
  },
  {
    story: 'any is refused',
    file: 'libs/domain/kernel/src/money.ts',
    code: `export const x = (value: any): string => String(value);\n`,
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    story: 'a promise is never left floating',
    file: 'apps/api/src/main.ts',
    code: `const later = async () => {};\nlater();\n`,
    rule: '@typescript-eslint/no-floating-promises',
  },
];

describe('boundaries', () => {
  // The rule reads Nx's graph of the projects, and passes over everything where there is none yet.
  beforeAll(() => {
    execFileSync('npx', ['--no-install', 'nx', 'show', 'projects'], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' },
      stdio: 'ignore',
    });
  });

  const eslint = new ESLint({ cwd: root });

  it.each(forbidden)('refuses it: $story', async ({ file, code, rule }) => {
    const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
    expect(result?.messages.map((message) => message.ruleId)).toContain(rule);
  });

  it('lets a clean file through', async () => {
    const [result] = await eslint.lintText(
      `import type { Need } from '@raccordo/planning';\nexport type Lines = Need['lines'];\n`,
      { filePath: path.join(root, 'libs/domain/matching/src/candidate.ts') },
    );
    expect(result?.messages).toEqual([]);
  });
});
