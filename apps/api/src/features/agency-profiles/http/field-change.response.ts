import type { FieldChange } from '@raccordo/agency';
import { Choice, Text } from '../../../platform/http/response-fields.ts';

const CHANGE_KINDS = ['added', 'removed', 'changed'] as const;

export class FieldChangeResponse {
  @Text({ description: 'As `company.city`, `offers.seo.hoursPerMonth`.' })
  readonly path!: string;

  @Choice(CHANGE_KINDS, 'ChangeKind')
  readonly kind!: FieldChange['kind'];

  @Text({ description: 'As JSON; `null` when added.' })
  readonly before!: string;

  @Text({ description: 'As JSON; `null` when removed.' })
  readonly after!: string;

  static from({ path, kind, before, after }: FieldChange): FieldChangeResponse {
    return { path, kind, before: JSON.stringify(before), after: JSON.stringify(after) };
  }
}
