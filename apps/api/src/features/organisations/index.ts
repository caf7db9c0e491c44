export { ForgetOrganisations, ORGANISATION_KEPT_DAYS } from './application/forget-organisations.ts';
export { FoundOrganisation, type FoundingOwner } from './application/found-organisation.ts';
export { JoinByInvitation } from './application/join-by-invitation.ts';
export { OrganisationEndings } from './application/organisation-endings.ts';
export { OrganisationRemovals } from './application/organisation-removals.ts';
export { type SoleOwnership, SoleOwnerships } from './application/sole-ownerships.ts';
export { OrganisationsModule } from './organisations.module.ts';
export { ORGANISATIONS_PERSONAL_DATA } from './personal-data.ts';
