export * from './a-need.ts';
