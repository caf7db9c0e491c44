import type { Brief } from '@raccordo/brief';
import { clarityOf } from '@raccordo/brief';
import { planOf } from '@raccordo/planning';
import type { Diagnosis } from './diagnosis.ts';

export function diagnose(brief: Brief): Diagnosis {
  const plan = planOf(brief);
  return {
    objective: plan.objective,
    findings: [],
    clarity: clarityOf(brief),
    plan,
    verdict: 'ready',
    nextSteps: [],
  };
}
