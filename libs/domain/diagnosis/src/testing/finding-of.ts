import type { Brief } from '@raccordo/brief';
import { diagnose } from '../diagnose.ts';
import type { Finding } from '../finding.ts';
import type { RuleId } from '../rule-id.ts';

/** What one rule says of a brief, or undefined when it is silent. */
export function findingOf(brief: Brief, ruleId: RuleId): Finding | undefined {
  return diagnose(brief).findings.find((finding) => finding.ruleId === ruleId);
}
