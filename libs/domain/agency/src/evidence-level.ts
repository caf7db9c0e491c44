/** How far a claimed capability is proven, weakest first. */
export const EVIDENCE_LEVELS = ['declared', 'shown', 'verified'] as const;

export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** Shown or verified: someone else could check it. */
export function isProven(level: EvidenceLevel): boolean {
  return level !== 'declared';
}
