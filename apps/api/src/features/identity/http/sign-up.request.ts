import { ApiProperty } from '@nestjs/swagger';
import { PERSON_LIMITS } from '@raccordo/identity';
import { LOCALES, type Locale } from '@raccordo/kernel';
import { Type } from 'class-transformer';
import { IsObject, ValidateIf, ValidateNested } from 'class-validator';
import type { OrganisationKind } from '../../../platform/access/actor.ts';
import { ChoiceField, TextField } from '../../../platform/http/fields.ts';
import { EmailField, PasswordField, TokenField, WordsField } from './credential-fields.ts';

const VAT_NUMBER_UNITS = 20;

export class NewOrganisationRequest {
  @ChoiceField(['sme', 'agency'], 'OrganisationKind')
  readonly kind!: OrganisationKind;

  @WordsField(PERSON_LIMITS.organisationName.max)
  readonly name!: string;

  @TextField(VAT_NUMBER_UNITS, { nullable: true })
  readonly vatNumber!: string | null;
}

export class SignUpRequest {
  @EmailField()
  readonly email!: string;

  @WordsField(PERSON_LIMITS.name.max)
  readonly name!: string;

  @PasswordField()
  readonly password!: string;

  @ChoiceField(LOCALES, 'Locale')
  readonly locale!: Locale;

  /** Null for who comes to join one by invitation. */
  @ApiProperty({ type: () => NewOrganisationRequest, nullable: true })
  @ValidateIf((_object: unknown, value: unknown) => value !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => NewOrganisationRequest)
  readonly organisation!: NewOrganisationRequest | null;
}

export class ConfirmEmailRequest {
  @TokenField()
  readonly token!: string;

  /** For who is not signed in on this browser. */
  @PasswordField({ nullable: true })
  readonly password!: string | null;
}

export class SignUpByInvitationRequest {
  @TokenField()
  readonly token!: string;

  @WordsField(PERSON_LIMITS.name.max)
  readonly name!: string;

  @PasswordField()
  readonly password!: string;

  @ChoiceField(LOCALES, 'Locale')
  readonly locale!: Locale;
}
