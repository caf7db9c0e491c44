import { kindOf, type Agency } from '@raccordo/agency';
import { diagnose } from '@raccordo/diagnosis';
import { candidateOf, coverageOf, rankMatches } from '@raccordo/matching';
import { settledPlanOf, type Need, type Plan } from '@raccordo/planning';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import type { Scenario } from './briefs.ts';

const SHOWN = 20;
const percent = (ppm: number) => (ppm / 10_000).toFixed(1);
const euros = (minor: number | null) =>
  minor === null ? 'undecided' : `${Math.round(minor / 100)} €`;
const hours = (minutes: number | null) => (minutes === null ? '?' : (minutes / 60).toFixed(0));

/**
 * One scenario as Markdown: what was expected, what the diagnosis says, and the first twenty. Agencies are
 * named by kind and leading capabilities only: real companies are never shown in a ranking.
 */
export function scenarioReport(scenario: Scenario, agencies: readonly Agency[]): string {
  const { brief } = scenario;
  const { plan, need } = settledPlanOf(brief, SHIPPED_FIGURES, null);
  const { verdict, findings } = diagnose(brief, SHIPPED_FIGURES, plan);
  const outcome = rankMatches(need, agencies.map(candidateOf), { limit: SHOWN });
  const byId = new Map(agencies.map((agency) => [agency.id as string, agency]));
  const rows =
    outcome.kind === 'ranked'
      ? outcome.ranked.map(({ rank, id, scorePpm, coveragePpm }) =>
          row(rank, byId.get(id), need, scorePpm, coveragePpm),
        )
      : [];
  const eligible = outcome.kind === 'ranked' ? outcome.eligible : 0;
  return [
    `## ${scenario.id}`,
    '',
    scenario.story,
    '',
    `**Expected.** ${scenario.expected}`,
    '',
    `**Came.** Verdict \`${verdict}\`; findings ${findings.map(({ ruleId }) => `\`${ruleId}\``).join(', ')}.`,
    planLine(plan),
    `Need: ${need.lines.map((line) => `${line.capability} ${percent(line.weightPpm)} % (${hours(line.minutes)} h)`).join(', ')}.`,
    `Eligible ${eligible} of ${agencies.length}; excluded ${outcome.excluded.length}${firstReasons(outcome.excluded)}.`,
    '',
    ...table(rows),
    '',
  ].join('\n');
}

function planLine(plan: Plan): string {
  const chosen = plan.channels.filter(({ verdict }) => verdict === 'chosen');
  return `Channels ${chosen.map(({ channel }) => channel).join(', ') || 'none'}; fees ${euros(plan.feesMinor)}, media ${euros(plan.mediaMinor)}; ${hours(plan.affordableMinutes)} hours bought of ${hours(plan.neededMinutes)} needed.`;
}

function firstReasons(
  excluded: readonly { readonly reasons: readonly { readonly reason: string }[] }[],
) {
  const counts = new Map<string, number>();
  for (const { reasons } of excluded) {
    const first = reasons[0]?.reason ?? '';
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const parts = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => `${reason} ${count}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function row(
  rank: number,
  agency: Agency | undefined,
  need: Need,
  scorePpm: number,
  coveragePpm: number,
) {
  if (agency === undefined) throw new Error('a ranked agency is always one of those given');
  const coverage = coverageOf(need, candidateOf(agency));
  const leading = [...agency.offers]
    .sort((a, b) => b.shareRatio - a.shareRatio)
    .slice(0, 3)
    .map(({ capability, shareRatio }) => `${capability} ${Math.round(shareRatio * 100)}`);
  return [
    rank,
    kindOf(agency.offers).kind,
    leading.join(', '),
    euros(agency.hourlyRateMinor),
    percent(scorePpm),
    percent(coveragePpm),
    percent(coverage.moneyAsidePpm),
  ];
}

function table(rows: readonly (readonly (string | number)[])[]): string[] {
  if (rows.length === 0) return ['No agency.'];
  return [
    '| # | kind | leading capabilities (% of its work) | rate | score | coverage | money aside |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
}
