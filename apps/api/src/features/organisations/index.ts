export { FoundOrganisation, type FoundingOwner } from './application/found-organisation.ts';
export { JoinByInvitation } from './application/join-by-invitation.ts';
export { OrganisationEndings } from './application/organisation-endings.ts';
export { OrganisationsModule } from './organisations.module.ts';
export { ORGANISATIONS_PERSONAL_DATA } from './personal-data.ts';
