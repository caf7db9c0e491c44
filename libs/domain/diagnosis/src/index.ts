export * from './diagnose.ts';
export * from './diagnosis.ts';
export * from './finding.ts';
export * from './next-step.ts';
export * from './rule-id.ts';
