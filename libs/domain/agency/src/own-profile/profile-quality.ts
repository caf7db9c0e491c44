import type { CapabilityId } from '@raccordo/taxonomy';
import { firstDayOf, monthOf, wholeMonthsBetween } from '../calendar.ts';
import type { EvidenceLevel } from '../evidence-level.ts';
import { SHOWN_CASE_MAX_AGE_MONTHS } from '../evidence-window.ts';
import type { AgencyCase } from './agency-case.ts';
import type { AgencyProfile } from './agency-profile.ts';
import { isBlank } from './bounds.ts';
import { validateCaseForPublication } from './validate-case.ts';

/** Changes whenever the same profile could get another figure. */
export const PROFILE_QUALITY_VERSION = '2026.1';

/**
 * Points of each criterion; they sum to 100. They go where a client's doubt goes: is the work
 * proven, has it been done lately, is the firm real, who will do it. The index never enters a score:
 * it tells an agency what to write next.
 */
export const QUALITY_POINTS = {
  evidence: 30,
  cases: 20,
  company: 15,
  reach: 10,
  people: 10,
  prices: 6,
  description: 6,
  logo: 3,
} as const;
export type QualityCriterion = keyof typeof QUALITY_POINTS;

export const QUALITY_RULES = {
  /** Thirds of an offer's points by how far it is proven. */
  evidenceThirds: { declared: 0, shown: 2, verified: 3 } satisfies Record<EvidenceLevel, number>,
  recentCases: 4,
  pointsOfRecentCase: 3,
  pointsOfItsFigures: 2,
  /** A firm of one has nobody else to name. */
  people: 2,
  descriptionLength: 120,
} as const;

export const QUALITY_STEPS = [
  'prove_offer',
  'add_case',
  'add_figures',
  'add_vat_number',
  'await_check',
  'say_places',
  'say_languages',
  'say_sectors',
  'say_sizes',
  'name_person',
  'say_rate',
  'say_retainer',
  'describe',
  'translate',
  'add_logo',
] as const;
export type QualityStepKind = (typeof QUALITY_STEPS)[number];

/** One thing to do, and what it would bring. */
export interface QualityStep {
  readonly step: QualityStepKind;
  /** For `prove_offer`: the offer; null otherwise. */
  readonly capability: CapabilityId | null;
  readonly points: number;
}

export interface QualityLine {
  readonly criterion: QualityCriterion;
  readonly points: number;
  readonly possible: number;
  /** Most valuable first. */
  readonly steps: readonly QualityStep[];
}

export interface ProfileQuality {
  readonly version: string;
  /** Whole points, 0..100: the sum of the lines. */
  readonly score: number;
  readonly lines: readonly QualityLine[];
  /** What would raise it most; null at 100, or when only others can. */
  readonly next: QualityStep | null;
}

/** What the index looks at beside the profile itself. */
export interface QualityFacts {
  readonly cases: readonly AgencyCase[];
  readonly levelOf: (capability: CapabilityId) => EvidenceLevel;
  /** An admin found the firm to be what it says. */
  readonly isCompanyChecked: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export function profileQualityOf(profile: AgencyProfile, facts: QualityFacts): ProfileQuality {
  const lines = CRITERIA.map((criterion) => LINES[criterion](profile, facts));
  const [next = null] = mostValuableFirst(lines.flatMap((line) => line.steps));
  return {
    version: PROFILE_QUALITY_VERSION,
    score: lines.reduce((sum, line) => sum + line.points, 0),
    lines,
    next,
  };
}

const CRITERIA = Object.keys(QUALITY_POINTS) as QualityCriterion[];

type Judge = (profile: AgencyProfile, facts: QualityFacts) => QualityLine;

const LINES: Readonly<Record<QualityCriterion, Judge>> = {
  evidence: evidenceLine,
  cases: casesLine,
  company: ({ company }, { isCompanyChecked }) =>
    line('company', [
      has('add_vat_number', !isBlank(company.vatNumber), 5),
      has('await_check', isCompanyChecked, 10),
    ]),
  reach: ({ reach, clients }) =>
    line('reach', [
      has('say_places', reach.servedRegions.length > 0 || reach.isRemote, 3),
      has('say_languages', reach.languages.length > 0, 2),
      has('say_sectors', clients.sectorExperience.length > 0, 3),
      has('say_sizes', clients.sizesServed.length > 0, 2),
    ]),
  people: peopleLine,
  prices: ({ terms }) =>
    line('prices', [
      has('say_rate', terms.hourlyRateMinor !== null, 3),
      has('say_retainer', terms.minRetainerMinor !== null, 3),
    ]),
  description: ({ description: { it, en } }) =>
    line('description', [
      has('describe', Math.max(it.trim().length, en.trim().length) >= QUALITY_RULES.descriptionLength, 4),
      has('translate', !isBlank(it) && !isBlank(en), 2),
    ]),
  logo: ({ company }) => line('logo', [has('add_logo', company.logoFileId !== null, 3)]),
}; // prettier-ignore

/** Points by where the work goes: proof of a tenth of the work brings a tenth of them. */
function evidenceLine({ offers }: AgencyProfile, { levelOf }: QualityFacts): QualityLine {
  const possible = QUALITY_POINTS.evidence;
  const { evidenceThirds } = QUALITY_RULES;
  const weighed = offers.map(({ capability, shareBasisPoints }) => ({
    capability,
    share: shareBasisPoints ?? 0,
    thirds: evidenceThirds[levelOf(capability)],
  }));
  const whole = weighed.reduce((sum, { share }) => sum + share, 0);
  if (whole === 0) return { criterion: 'evidence', points: 0, possible, steps: [] };
  const proven = weighed.reduce((sum, { share, thirds }) => sum + share * thirds, 0);
  const pointsOf = (thirds: number): number =>
    Math.floor((possible * thirds) / (evidenceThirds.verified * whole));
  const steps = weighed
    .filter(({ thirds }) => thirds < evidenceThirds.verified)
    .map(({ capability, share, thirds }) => {
      // A case first; who already shows one asks for a verification.
      const better = thirds < evidenceThirds.shown ? evidenceThirds.shown : evidenceThirds.verified;
      const points = pointsOf(proven + share * (better - thirds)) - pointsOf(proven);
      return { step: 'prove_offer', capability, points } as const;
    })
    .filter(({ points }) => points > 0);
  return {
    criterion: 'evidence',
    points: pointsOf(proven),
    possible,
    steps: mostValuableFirst(steps),
  };
}

function casesLine(_profile: AgencyProfile, { cases, today }: QualityFacts): QualityLine {
  const { recentCases, pointsOfRecentCase, pointsOfItsFigures } = QUALITY_RULES;
  const recent = cases
    .filter((one) => isRecent(one, today))
    .sort((a, b) => Number(b.figures.length > 0) - Number(a.figures.length > 0))
    .slice(0, recentCases);
  const measured = recent.filter(({ figures }) => figures.length > 0).length;
  const steps: QualityStep[] = [];
  if (recent.length < recentCases) {
    steps.push(step('add_case', pointsOfRecentCase + pointsOfItsFigures));
  }
  if (measured < recent.length) steps.push(step('add_figures', pointsOfItsFigures));
  return {
    criterion: 'cases',
    points: recent.length * pointsOfRecentCase + measured * pointsOfItsFigures,
    possible: QUALITY_POINTS.cases,
    steps,
  };
}

function peopleLine({ people, company }: AgencyProfile): QualityLine {
  const wanted = Math.max(1, Math.min(QUALITY_RULES.people, company.headcount ?? Infinity));
  const possible = QUALITY_POINTS.people;
  const named = people.filter(
    ({ name, role, capabilities }) => !isBlank(name) && !isBlank(role) && capabilities.length > 0,
  ).length;
  const pointsFor = (count: number): number =>
    Math.floor((possible * Math.min(count, wanted)) / wanted);
  const more = pointsFor(named + 1) - pointsFor(named);
  const steps = more > 0 ? [step('name_person', more)] : [];
  return { criterion: 'people', points: pointsFor(named), possible, steps };
}

function isRecent(one: AgencyCase, today: string): boolean {
  const { deliveredIn } = one;
  if (deliveredIn === null || deliveredIn > monthOf(today)) return false;
  const age = wholeMonthsBetween(firstDayOf(deliveredIn), today);
  return age < SHOWN_CASE_MAX_AGE_MONTHS && validateCaseForPublication(one, today).length === 0;
}

interface Item {
  readonly kind: QualityStepKind;
  readonly isDone: boolean;
  readonly points: number;
}

const has = (kind: QualityStepKind, isDone: boolean, points: number): Item => ({
  kind,
  isDone,
  points,
});

function line(criterion: QualityCriterion, items: readonly Item[]): QualityLine {
  const sum = (some: readonly Item[]): number =>
    some.reduce((total, { points }) => total + points, 0);
  return {
    criterion,
    points: sum(items.filter(({ isDone }) => isDone)),
    possible: sum(items),
    steps: mostValuableFirst(
      items.filter(({ isDone }) => !isDone).map(({ kind, points }) => step(kind, points)),
    ),
  };
}

function step(kind: QualityStepKind, points: number): QualityStep {
  return { step: kind, capability: null, points };
}

/**
 * The order of a list decides among equals. What waits for others comes last: it is not the agency's
 * to do.
 */
function mostValuableFirst(steps: readonly QualityStep[]): readonly QualityStep[] {
  const waits = ({ step: kind }: QualityStep): number => Number(kind === 'await_check');
  return [...steps].sort((a, b) => waits(a) - waits(b) || b.points - a.points);
}
