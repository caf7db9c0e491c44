export * from './diagnose.ts';
export * from './diagnosis.ts';
export * from './diagnosis-rules.ts';
export * from './finding.ts';
export * from './next-step.ts';
export type { Case, Rule } from './rule.ts';
export * from './rule-id.ts';
export * from './verdict.ts';
