export * from './independent-solver.ts';
export * from './random-problem.ts';
export * from './simulated-weeks.ts';
