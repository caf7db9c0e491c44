export * from './best-by-trying.ts';
export * from './no-limits.ts';
export * from './small-market.ts';
