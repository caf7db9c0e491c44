import {
  OWN_ROW_ISSUES,
  OWN_ROW_KINDS,
  type OwnRowIssueCode,
  type OwnRowKind,
  type OwnRowReport,
} from '@raccordo/agency';
import { Choice, Flag, Part, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';
import type { OwnImport } from '../application/import-own-profile.ts';
import { FieldChangeResponse } from './field-change.response.ts';
import { AgencyProfileDraftResponse } from './profile.response.ts';

class OwnRowIssueResponse {
  @Choice(OWN_ROW_ISSUES, 'OwnRowIssue')
  readonly code!: OwnRowIssueCode;

  @Text({ description: 'As the file names it.' })
  readonly column!: string;

  @Text({ description: 'The whole of what was not taken.' })
  readonly text!: string;
}

const OUTCOMES = ['taken', 'partly', 'left_out'] as const;

class OwnRowResponse {
  @Whole()
  readonly line!: number;

  @Choice(OWN_ROW_KINDS, 'OwnRowKind', { nullable: true })
  readonly kind!: OwnRowKind | null;

  @Choice(OUTCOMES, 'OwnRowOutcome')
  readonly outcome!: OwnRowReport['outcome'];

  @Text()
  readonly label!: string;

  @Parts(() => OwnRowIssueResponse)
  readonly issues!: readonly OwnRowIssueResponse[];
}

export class OwnImportResponse {
  @Flag()
  readonly isDryRun!: boolean;

  @Whole()
  readonly offers!: number;

  @Whole()
  readonly cases!: number;

  @Whole()
  readonly people!: number;

  @Parts(() => OwnRowResponse)
  readonly rows!: readonly OwnRowResponse[];

  @Parts(() => FieldChangeResponse, { description: 'Of the draft: what is written, or would be.' })
  readonly changes!: readonly FieldChangeResponse[];

  @Part(() => AgencyProfileDraftResponse)
  readonly profile!: AgencyProfileDraftResponse;

  static from(done: OwnImport): OwnImportResponse {
    return {
      isDryRun: done.isDryRun,
      offers: done.offers,
      cases: done.cases,
      people: done.people,
      rows: done.rows.map(({ line, kind, outcome, label, issues }) => ({
        line,
        kind,
        outcome,
        label,
        issues: issues.map(({ code, column, text }) => ({ code, column, text })),
      })),
      changes: done.changes.map((change) => FieldChangeResponse.from(change)),
      profile: AgencyProfileDraftResponse.from(done.profile),
    };
  }
}
