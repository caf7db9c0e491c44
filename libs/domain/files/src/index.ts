export * from './file-kind.ts';
export * from './file-name.ts';
export * from './file-refusal.ts';
export * from './media-type.ts';
export * from './pdf-check.ts';
