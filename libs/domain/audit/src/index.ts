export * from './audit-chain.ts';
export * from './audit-entry.ts';
export * from './audit-limits.ts';
export * from './changes-between.ts';
export * from './redact-details.ts';
