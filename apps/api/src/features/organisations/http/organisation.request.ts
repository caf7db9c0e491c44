import { PERSON_LIMITS } from '@raccordo/identity';
import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';
import {
  MEMBERSHIP_ROLES,
  type MembershipRole,
  type OrganisationKind,
} from '../../../platform/access/actor.ts';
import { ChoiceField, TextField } from '../../../platform/http/fields.ts';

/** Eleven digits, with room for a prefix and spaces. */
const VAT_NUMBER_UNITS = 20;

const NameField = () =>
  applyDecorators(
    TextField(PERSON_LIMITS.organisationName.max),
    Matches(/\S/, { message: 'required' }),
  );

export class FoundOrganisationRequest {
  @ChoiceField(['sme', 'agency'], 'OrganisationKind')
  readonly kind!: OrganisationKind;

  @NameField()
  readonly name!: string;

  @TextField(VAT_NUMBER_UNITS, { nullable: true })
  readonly vatNumber!: string | null;
}

export class ChangeOrganisationRequest {
  @NameField()
  readonly name!: string;

  @TextField(VAT_NUMBER_UNITS, { nullable: true })
  readonly vatNumber!: string | null;
}

export class DeleteOrganisationRequest {
  /** As it is written in the settings. */
  @NameField()
  readonly name!: string;
}

export class ChangeRoleRequest {
  @ChoiceField(MEMBERSHIP_ROLES, 'MembershipRole')
  readonly role!: MembershipRole;
}
