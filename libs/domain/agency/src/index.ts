export * from './agency-kind.ts';
export * from './agency.ts';
export * from './evidence-level.ts';
