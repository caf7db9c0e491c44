export * from './a-candidate.ts';
