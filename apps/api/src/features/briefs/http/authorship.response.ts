import { MEMBERSHIP_ROLES, type MembershipRole } from '../../../platform/access/actor.ts';
import { Choice, Part, Text } from '../../../platform/http/response-fields.ts';
import type { BriefAuthorship, NamedAuthor } from '../brief-authorship.ts';

export class BriefAuthorResponse {
  @Text({ nullable: true, description: 'As the person is called now; null once erased.' })
  readonly name!: string | null;

  @Choice(MEMBERSHIP_ROLES, 'MembershipRole', {
    nullable: true,
    description: 'What they were in the firm then: an adviser acted in its place.',
  })
  readonly role!: MembershipRole | null;

  static from({ name, role }: NamedAuthor): BriefAuthorResponse {
    return { name, role };
  }
}

export class BriefAuthorshipResponse {
  @Text({ description: 'The firm the brief is for.' })
  readonly organisationName!: string;

  @Part(() => BriefAuthorResponse, { nullable: true, description: 'Who began it.' })
  readonly createdBy!: BriefAuthorResponse | null;

  @Part(() => BriefAuthorResponse, {
    nullable: true,
    description: 'Who changed it last; of a submitted one, who submitted it.',
  })
  readonly updatedBy!: BriefAuthorResponse | null;

  static from({
    organisationName,
    createdBy,
    updatedBy,
  }: BriefAuthorship): BriefAuthorshipResponse {
    return {
      organisationName,
      createdBy: createdBy === null ? null : BriefAuthorResponse.from(createdBy),
      updatedBy: updatedBy === null ? null : BriefAuthorResponse.from(updatedBy),
    };
  }
}

export class SignatureResponse {
  @Part(() => BriefAuthorshipResponse, { nullable: true, description: 'Null: a guest wrote it.' })
  readonly authorship!: BriefAuthorshipResponse | null;

  static from(authorship: BriefAuthorship | null): SignatureResponse {
    return {
      authorship: authorship === null ? null : BriefAuthorshipResponse.from(authorship),
    };
  }
}
