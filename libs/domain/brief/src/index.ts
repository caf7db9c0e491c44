export * from './answer.ts';
export * from './brief.ts';
