import { DomainError } from '@raccordo/kernel';
import type { ChoiceRefusal } from './chosen-mix.ts';

/** Such a mix cannot be had for this brief; `details` say why, and of which channel. */
export class PlanChoiceRefused extends DomainError {
  readonly code = 'plan.choice_refused';
  readonly kind = 'invalid';

  constructor(details: { readonly reason: ChoiceRefusal; readonly channel: string | null }) {
    super({ ...details });
  }
}
