export * from './agency-kind.ts';
export * from './agency.ts';
export * from './evidence-level.ts';
export * from './evidence-window.ts';
export * from './profile.ts';
export * from './responsiveness.ts';
export * from './slug.ts';
export * from './track-record.ts';
