import { partingOf } from './parting.ts';

const curve = (...covered: readonly number[]) =>
  covered.map((value, at) => ({ budget: (at + 1) * 100_00, covered: value }));

it.each([
  ['where they part', curve(0.4, 0.5, 0.7, 0.9), curve(0.4, 0.495, 0.6, 0.6), 200_00],
  ['past where they meet again', curve(0.4, 0.6, 0.7, 0.9), curve(0.4, 0.5, 0.7, 0.8), 300_00],
  ['nowhere, always together', curve(0.4, 0.5), curve(0.4, 0.5), undefined],
  ['nowhere, always apart', curve(0.4, 0.5), curve(0.3, 0.3), undefined],
  ['nowhere, before the other curve is known', curve(0.4, 0.5), [], undefined],
])('team and single part: %s', (_, team, single, budget) => {
  expect(partingOf(team, single)?.budget).toBe(budget);
});
