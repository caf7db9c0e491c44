import type { Kpi } from '@raccordo/brief';
import type { Rule } from '../rule.ts';

const LEAD_KPIS: readonly Kpi[] = [
  'quote_requests',
  'phone_calls',
  'new_customers',
  'online_orders',
  'store_visits',
];
const AWARENESS_KPIS: readonly Kpi[] = ['followers', 'reach'];

/** The goal is one job and every yardstick belongs to the other. */
export const goalKpiContradiction: Rule = {
  id: 'goal_kpi_contradiction',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'align_kpi_with_goal',
  appliesTo: ({ brief, plan }) =>
    brief.goals.kpis.length > 0 &&
    (plan.objective === 'lead_generation' || plan.objective === 'awareness'),
  evaluate: ({ brief, plan }) => {
    const wrong = plan.objective === 'awareness' ? LEAD_KPIS : AWARENESS_KPIS;
    const { kpis } = brief.goals;
    if (!kpis.every((kpi) => wrong.includes(kpi))) return null;
    return {
      severity: 'blocking',
      params: { objective: plan.objective, kpis: [...kpis].sort() },
      evidence: ['goals.priority', 'goals.objectives', 'goals.kpis'],
    };
  },
};
