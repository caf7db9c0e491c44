import { AUDIT_LIMITS } from '@raccordo/audit';
import { queryString, type Query } from '../../../shared/api/request.ts';

/** What narrows the log, as kept in the address. Days are those of the reader's clock. */
export interface ActFilters {
  readonly action: string | null;
  readonly actorId: string | null;
  readonly objectKind: string | null;
  readonly objectId: string | null;
  readonly fromDay: string | null;
  /** Included. */
  readonly untilDay: string | null;
}

export const NO_FILTERS: ActFilters = {
  action: null,
  actorId: null,
  objectKind: null,
  objectId: null,
  fromDay: null,
  untilDay: null,
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

function text(params: URLSearchParams, name: string, maxLength: number): string | null {
  const value = params.get(name)?.trim() ?? '';
  return value === '' || value.length > maxLength ? null : value;
}

function matching(params: URLSearchParams, name: string, form: RegExp): string | null {
  const value = params.get(name) ?? '';
  return form.test(value) ? value : null;
}

const day = (params: URLSearchParams, name: string): string | null => {
  const value = matching(params, name, DAY);
  return value === null || Number.isNaN(Date.parse(value)) ? null : value;
};

/** Anything in the address that is not a filter we know is left aside. */
export function readFilters(params: URLSearchParams): ActFilters {
  return {
    action: text(params, 'action', AUDIT_LIMITS.action),
    actorId: matching(params, 'actor', UUID),
    objectKind: text(params, 'kind', AUDIT_LIMITS.objectKind),
    objectId: text(params, 'object', AUDIT_LIMITS.objectId),
    fromDay: day(params, 'from'),
    untilDay: day(params, 'until'),
  };
}

/** The inverse: only what is set. */
export function writeFilters(filters: ActFilters): URLSearchParams {
  const { action, actorId, objectKind, objectId, fromDay, untilDay } = filters;
  return new URLSearchParams(
    queryString({
      action,
      actor: actorId,
      kind: objectKind,
      object: objectId,
      from: fromDay,
      until: untilDay,
    }),
  );
}

/** Days become the moments they begin and end at, here where the reader is. */
export function toApiQuery({ fromDay, untilDay, ...rest }: ActFilters): Query {
  return {
    ...rest,
    from: fromDay === null ? null : beginningOf(fromDay, 0),
    until: untilDay === null ? null : beginningOf(untilDay, 1),
  };
}

function beginningOf(day: string, daysLater: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).toISOString();
}

export const hasFilters = (filters: ActFilters): boolean =>
  Object.values(filters).some((value) => value !== null);
