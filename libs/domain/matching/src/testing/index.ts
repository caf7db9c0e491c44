export * from './a-candidate.ts';
export * from './arbitraries.ts';
export * from './need-lines.ts';
export * from './oldani.ts';
