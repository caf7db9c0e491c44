import { acceptedStep, timeStepOf } from './time-step.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const step = timeStepOf(now);

describe('a one-time code', () => {
  it.each([
    [0, null, step],
    [-1, null, step - 1],
    [1, null, step + 1],
    [2, null, null],
    [-2, null, null],
    [null, null, null],
    [0, step - 1, step],
    [0, step, null],
    [-1, step, null],
    [1, step, step + 1],
    [0, step + 1, null],
  ])('%p steps away, after step %p', (distance, lastStep, accepted) => {
    expect(acceptedStep(now, distance, lastStep)).toBe(accepted);
  });
});
