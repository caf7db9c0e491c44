export * from './capability-id.ts';
export * from './channel-id.ts';
export * from './language-id.ts';
export * from './region-id.ts';
export * from './sector-id.ts';
export * from './size-class.ts';
