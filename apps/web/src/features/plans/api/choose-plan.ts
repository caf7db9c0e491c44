import type { PlanChoice } from '@raccordo/planning';
import { request } from '../../../shared/api/request.ts';
import type { PlanBrief } from './get-plan-brief.ts';

interface ChosenFor {
  readonly id: string;
  /** Of the brief as it was read. */
  readonly version: number;
}

/** Keeps the choice, or with null gives it up; answers with the brief, its matches computed again. */
export async function choosePlan(
  { id, version }: ChosenFor,
  choice: PlanChoice | null,
): Promise<PlanBrief> {
  const { body } = await request<PlanBrief>(`/briefs/${encodeURIComponent(id)}/plan`, {
    ...(choice === null ? { method: 'DELETE' } : { method: 'PUT', body: choice }),
    etag: `"${version}"`,
  });
  return body;
}
