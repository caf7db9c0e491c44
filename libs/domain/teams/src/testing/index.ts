export * from './best-by-trying.ts';
export * from './small-market.ts';
