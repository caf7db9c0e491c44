/**
 * Who may depend on whom. Tags stand in each project's package.json (`nx.tags`); style and reasons
 * are in docs/architecture.md. Proven by tools/workspace/boundaries.spec.ts.
 */
const upstreamOf = {
  audit: [],
  files: [],
  taxonomy: [],
  identity: [],
  brief: ['taxonomy'],
  mix: ['taxonomy'],
  history: ['taxonomy', 'mix'],
  planning: ['taxonomy', 'brief', 'mix'],
  diagnosis: ['taxonomy', 'brief', 'planning'],
  agency: ['taxonomy'],
  matching: ['taxonomy', 'brief', 'planning', 'agency'],
  ranking: ['taxonomy', 'planning', 'agency', 'matching'],
  market: ['taxonomy', 'brief', 'planning', 'agency', 'matching'],
  teams: ['taxonomy', 'planning', 'agency', 'matching'],
};

const frameworks = [
  '@nestjs/*',
  'typeorm',
  'pg',
  'fastify',
  'express',
  'class-*',
  'react*',
  'node:*',
];

const domainConstraints = Object.entries(upstreamOf).map(([name, upstream]) => ({
  sourceTag: `domain:${name}`,
  onlyDependOnLibsWithTags: ['type:kernel', ...upstream.map((tag) => `domain:${tag}`)],
}));

export const depConstraints = [
  {
    sourceTag: 'type:app',
    onlyDependOnLibsWithTags: [
      'type:domain',
      'type:client',
      'type:ui',
      'type:kernel',
      'type:testing',
    ],
  },
  {
    sourceTag: 'type:e2e',
    onlyDependOnLibsWithTags: [
      'type:app',
      'type:client',
      'type:testing',
      'type:domain',
      'type:kernel',
    ],
  },
  {
    sourceTag: 'type:bench',
    onlyDependOnLibsWithTags: ['type:domain', 'type:kernel', 'type:testing'],
  },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:ui'] },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:client'] },
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: ['type:domain', 'type:kernel'],
    bannedExternalImports: frameworks,
  },
  {
    sourceTag: 'type:kernel',
    onlyDependOnLibsWithTags: ['type:kernel'],
    bannedExternalImports: frameworks,
  },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:testing', 'type:kernel'] },
  { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:any'] },
  { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:api', 'scope:any'] },
  ...domainConstraints,
];
