export { FoundOrganisation, type FoundingOwner } from './application/found-organisation.ts';
export { OrganisationsModule } from './organisations.module.ts';
