import type { Brief } from '@raccordo/brief';
import { CAPABILITY_IDS, capabilityOf } from '@raccordo/taxonomy';
import type { CapabilityId, FigureBook } from '@raccordo/taxonomy';
import { isProjectOnly, scopeOf } from './asked-scope.ts';
import type { WorkDemand, WorkKind } from './work-demand.ts';
import { hoursDemand } from './work-demand.ts';

/**
 * Work bought because it was asked for. Ways to reach people are not: whether they are worth buying
 * is decided with the channels, so an ask for one of them adds nothing by itself.
 */
export function askDemandsOf(brief: Brief, book: FigureBook): readonly WorkDemand[] {
  const isFocused = scopeOf(brief, book) === 'asked_only';
  return CAPABILITY_IDS.filter((capability) => brief.ask.capabilities.includes(capability))
    .filter((capability) => isFocused || !isDecidedByChannels(capability))
    .map((capability) =>
      hoursDemand(
        book,
        capability,
        { kind: 'ask' },
        workKindOf(capability, brief, book),
        isFocused,
      ),
    );
}

/** A project is delivered and done: no upkeep unless the capability has nothing else. */
function workKindOf(capability: CapabilityId, brief: Brief, book: FigureBook): WorkKind {
  const canBeDelivered = book.hours[capability].oneOffHours !== null;
  return isProjectOnly(brief) && canBeDelivered ? 'one_off' : 'both';
}

function isDecidedByChannels(capability: CapabilityId): boolean {
  return capability === 'social_editorial' || capabilityOf(capability).group === 'diffusion';
}
