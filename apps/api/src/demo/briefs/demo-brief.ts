import { type Answer, type Brief, emptyBrief } from '@raccordo/brief';
import type { LocalizedText } from '@raccordo/kernel';

/** A fictional firm's brief, for tests and for looking at how the product answers. */
export interface DemoBrief {
  readonly slug: string;
  readonly title: LocalizedText;
  /** What this one is about, in a line. */
  readonly summary: LocalizedText;
  readonly brief: Brief;
}

type Sections = { readonly [Section in keyof Brief]?: Partial<Brief[Section]> };

/** Sections over an empty brief. */
export function briefWith(sections: Sections): Brief {
  const empty = emptyBrief();
  return {
    firm: { ...empty.firm, ...sections.firm },
    goals: { ...empty.goals, ...sections.goals },
    ask: { ...empty.ask, ...sections.ask },
    economics: { ...empty.economics, ...sections.economics },
    budget: { ...empty.budget, ...sections.budget },
    grounding: { ...empty.grounding, isAnswered: true, ...sections.grounding },
    inHouse: { ...empty.inHouse, isAnswered: true, ...sections.inHouse },
    constraints: {
      ...empty.constraints,
      isRemoteAccepted: true,
      languages: ['it'],
      hasDecisionMaker: true,
      startWithinDays: 45,
      ...sections.constraints,
    },
  };
}

export const euros = (amount: number): number => amount * 100;
export const exact = (value: number): Answer => ({ kind: 'value', value });
export const fromTo = (low: number, high: number): Answer => ({ kind: 'range', low, high });
export const UNKNOWN: Answer = { kind: 'unknown' };
