export { AdminAccounts, type AdminLine } from './application/admin-accounts.ts';
export { EndAccess } from './application/end-access.ts';
export { IdentityModule } from './identity.module.ts';
export { IDENTITY_PERSONAL_DATA } from './personal-data.ts';
