import {
  type CaseContent,
  type EvidenceLevel,
  type ProfileQuality,
  profileQualityOf,
  validateCaseForPublication,
} from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { useState } from 'react';
import { useCases, useEvidence, useProfile } from '../api/read.ts';
import { useDraft } from './use-profile-draft.ts';

/** The index as it is being typed: the same code that answers on the server, over what is here. */
export function useLiveQuality(): ProfileQuality | null {
  const { organisationId, profile } = useDraft();
  const cases = useCases(organisationId).data?.items;
  const claims = useEvidence(organisationId).data?.claims;
  const isCompanyChecked = useProfile(organisationId).data?.isCompanyChecked ?? false;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  if (cases === undefined || claims === undefined) return null;
  const finished = cases
    .map(({ id, content }) => ({ ...(content satisfies CaseContent), id }))
    .filter((one) => validateCaseForPublication(one, today).length === 0);
  const levelOf = (capability: CapabilityId): EvidenceLevel =>
    claims.find((claim) => claim.capability === capability)?.level ?? 'declared';
  return profileQualityOf(profile, { cases: finished, levelOf, isCompanyChecked, today });
}
