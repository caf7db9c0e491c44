export * from './domain-error.ts';
export * from './id.ts';
export * from './locale.ts';
export * from './money.ts';
export * from './page.ts';
export * from './ppm.ts';
export * from './range.ts';
export * from './sourced-figure.ts';
