import { parentPort, workerData } from 'node:worker_threads';
import { AgencyTable, buildProblem, findTeam } from '@raccordo/teams';
import { generateTeamAgencies } from './agencies.ts';
import { AGENCIES_SEED } from './measure-teams.ts';
import { generateTeamNeeds } from './needs.ts';

/** Hard searches one after the other, as long as it is asked to. */
const { size, searches } = workerData as { size: number; searches: number };
const table = AgencyTable.from(generateTeamAgencies(size, AGENCIES_SEED));
const needs = generateTeamNeeds('broad', searches, 9);
parentPort?.postMessage('ready');
parentPort?.on('message', () => {
  for (const need of needs) {
    findTeam(buildProblem(table, { need: { ...need, region: null } }).problem, {
      stopwatch: () => performance.now(),
      deadline: Number.POSITIVE_INFINITY,
    });
  }
  parentPort?.postMessage('done');
});
