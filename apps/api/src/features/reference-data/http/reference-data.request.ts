import { Matches } from 'class-validator';
import { TextField, WholeField } from '../../../platform/http/fields.ts';
import { ReferenceValueBody } from './reference-value.ts';

export class SaveReferenceDraftRequest extends ReferenceValueBody {
  /** The earlier version this takes up again; null = a new value. */
  @WholeField({ min: 0, max: 1_000_000_000 }, { nullable: true })
  readonly restoresVersion!: number | null;
}

export class PublishReferenceRequest {
  @TextField(500)
  @Matches(/\S/)
  readonly reason!: string;
}
