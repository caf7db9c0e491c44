export { FoundOrganisation, type FoundingOwner } from './application/found-organisation.ts';
export { OrganisationEndings } from './application/organisation-endings.ts';
export { OrganisationsModule } from './organisations.module.ts';
