export * from './fixed-clock.ts';
export * from './sequential-ids.ts';
export * from './test-database.ts';
