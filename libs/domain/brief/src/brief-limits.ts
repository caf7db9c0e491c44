/** Bounds of a number, both ends allowed. */
export interface NumberLimit {
  readonly min: number;
  readonly max: number;
  readonly isInteger: boolean;
}

const whole = (min: number, max: number): NumberLimit => ({ min, max, isInteger: true });
const between = (min: number, max: number): NumberLimit => ({ min, max, isInteger: false });

/** 100 million euros in minor units: no monthly budget or order of an SME comes near it. */
const MAX_AMOUNT_MINOR = 100_000_000_00;

/**
 * The bounds of every number, text and list of a brief, typed once: the request DTO, the form and
 * the CHECK constraint of the table read them from here. Keys are brief paths.
 */
export const BRIEF_LIMITS = {
  numbers: {
    'firm.headcount': whole(0, 1_000_000),
    'firm.turnoverMinor': whole(0, 1_000_000_000_000_00),
    'goals.monthlyTarget': whole(1, 1_000_000),
    'goals.horizonMonths': whole(1, 60),
    'economics.averageOrderMinor': whole(1, MAX_AMOUNT_MINOR),
    'economics.grossMarginRatio': between(0, 1),
    'economics.repeatFactor': between(1, 1_000),
    'economics.closeRatio': between(0, 1),
    'economics.acquisitionShareRatio': between(0, 1),
    'budget.monthlyMinor': whole(0, MAX_AMOUNT_MINOR),
    'budget.oneOffMinor': whole(0, MAX_AMOUNT_MINOR),
    'budget.mediaMinor': whole(0, MAX_AMOUNT_MINOR),
    'grounding.mailingListContacts': whole(0, 100_000_000),
    'inHouse.skills.hoursPerMonth': whole(0, 1_000),
    'constraints.startWithinDays': whole(0, 730),
  },
  /** Longest texts, in UTF-16 units. */
  textLengths: {
    'firm.name': 160,
    'firm.vatNumber': 20,
    'ask.text': 4_000,
  },
} as const;

export type LimitedNumber = keyof typeof BRIEF_LIMITS.numbers;
export type LimitedText = keyof typeof BRIEF_LIMITS.textLengths;
