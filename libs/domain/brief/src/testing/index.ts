export * from './a-brief.ts';
