import {
  type DataDeclaration,
  RECORD_OF_ORGANISATION,
} from '../../platform/privacy/personal-data.ts';
import { INVITATION_LIMITS } from './invitation-rules.ts';

const INVITATION = {
  table: 'organisation_invitations',
  category: 'organisations',
  kept: { after: 'expires_at', ms: INVITATION_LIMITS.keptAfterEndMs },
} as const;

export const ORGANISATIONS_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      ...INVITATION,
      columns: [
        'email',
        'role',
        'locale',
        'created_at',
        'sent_at',
        'sent_count',
        'expires_at',
        'revoked_at',
        'declined_at',
      ],
      whose: 'who is asked in',
      why: 'to ask somebody in, and not to write to an address over and over',
      rows: 'email = :email',
      onErasure: 'delete',
      shownWith: ['organisation_id'],
    },
    {
      ...INVITATION,
      columns: ['token_hash'],
      whose: 'who is asked in',
      why: 'to recognise the link',
      rows: 'email = :email',
      onErasure: 'delete',
      isSecret: true,
    },
    {
      ...INVITATION,
      columns: ['invited_by'],
      whose: 'who asks somebody in',
      why: 'in whose name the mail goes out, and how many a day',
      rows: 'invited_by = :userId',
      onErasure: 'anonymise',
      shownWith: ['organisation_id', 'created_at'],
    },
    {
      table: 'organisations',
      columns: ['name', 'vat_number'],
      category: 'organisations',
      whose: 'an organisation that is one person',
      why: 'what the organisation is called, and its VAT number',
      rows: `id IN (SELECT m.organisation_id FROM memberships m WHERE m.user_id = :userId)`,
      kept: { with: 'organisation' },
      onErasure: { keep: RECORD_OF_ORGANISATION },
      shownWith: ['id', 'kind', 'created_at'],
    },
    {
      table: 'memberships',
      columns: ['user_id', 'organisation_id', 'role', 'created_at'],
      category: 'organisations',
      whose: 'who belongs to an organisation',
      why: 'what the person may do there',
      rows: 'user_id = :userId',
      kept: { with: 'account' },
      onErasure: 'delete',
    },
  ],
  impersonal: {
    organisations: ['id', 'kind', 'version', 'created_at', 'updated_at', 'deleted_at'],
    organisation_invitations: ['id', 'organisation_id'],
  },
};
