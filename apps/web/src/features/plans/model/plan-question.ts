export {
  AS_IN_THE_BRIEF,
  monthOfYear,
  plannerOptionsOf,
  type PlanQuestion,
} from '@raccordo/planning';

const MONTHS_A_YEAR = 12;

/** A plan agreed today starts with the coming month. */
export function firstMonthAfter(today: Date): number {
  return ((today.getMonth() + 1) % MONTHS_A_YEAR) + 1;
}
