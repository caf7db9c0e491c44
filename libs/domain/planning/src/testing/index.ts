export * from './a-need.ts';
export * from './a-windows-maker.ts';
export * from './arbitraries.ts';
