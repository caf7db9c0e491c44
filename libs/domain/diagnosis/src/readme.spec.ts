import { readFileSync } from 'node:fs';
import { DIAGNOSIS_RULES } from './diagnosis-rules.ts';
import { diagnose } from './diagnose.ts';
import { aWindowsMaker } from '@raccordo/planning/testing';
import { RULE_IDS } from './rule-id.ts';
import { readyToGo } from './rules/ready-to-go.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const rows = new Map(
  readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => [line.split('`')[1] ?? '', line]),
);

describe('the table the sentences are written from', () => {
  it('has one row for each rule, in their order', () => {
    expect([...rows.keys()]).toEqual(RULE_IDS);
  });

  it.each([...DIAGNOSIS_RULES, readyToGo])('names the step of $id', ({ id, nextStep }) => {
    expect(rows.get(id)).toContain(`\`${nextStep}\``);
  });

  it('names every param of the findings on the drawn case', () => {
    const unnamed = diagnose(aWindowsMaker()).findings.flatMap(({ ruleId, params }) =>
      Object.keys(params).filter(
        (name) => !new RegExp(`\`${name}\\??\``).test(rows.get(ruleId) ?? ''),
      ),
    );
    expect(unnamed).toEqual([]);
  });
});
