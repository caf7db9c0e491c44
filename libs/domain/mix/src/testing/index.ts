export * from './independent-solver.ts';
export * from './random-problem.ts';
