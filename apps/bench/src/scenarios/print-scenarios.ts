import { SCENARIOS } from './briefs.ts';
import { readAgencies } from './read-agencies.ts';
import { scenarioReport } from './report.ts';

/** `npm run bench -- scenarios FILE.csv [FILE.csv …]`: eight briefs against a directory of agencies. */
export function printScenarios(files: readonly string[]): void {
  const agencies = readAgencies(files);
  console.log(`${agencies.length} agencies\n`);
  for (const scenario of SCENARIOS) console.log(scenarioReport(scenario, agencies));
}
