import type { Need, NeedLine } from '@raccordo/planning';
import type { CapabilityId } from '@raccordo/taxonomy';

type Share = Pick<NeedLine, 'minutes' | 'weightPpm'>;

/** One kind of work before and after; null where it is not asked for. */
export interface NeedChange {
  readonly capability: CapabilityId;
  readonly before: Share | null;
  readonly after: Share | null;
}

/** What is asked of agencies by either need, most hours of the second first. */
export function needChangesOf(before: Need, after: Need): readonly NeedChange[] {
  const capabilities = new Set([...after.lines, ...before.lines].map((line) => line.capability));
  const shareIn = ({ lines }: Need, capability: CapabilityId) =>
    lines.find((line) => line.capability === capability) ?? null;
  return [...capabilities]
    .map((capability) => ({
      capability,
      before: shareIn(before, capability),
      after: shareIn(after, capability),
    }))
    .sort(
      (a, b) =>
        (b.after?.minutes ?? 0) - (a.after?.minutes ?? 0) ||
        (b.before?.minutes ?? 0) - (a.before?.minutes ?? 0),
    );
}
