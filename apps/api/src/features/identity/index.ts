export { AdminAccounts, type AdminLine } from './application/admin-accounts.ts';
export { DemoAccounts } from './application/demo-accounts.ts';
export { EndAccess } from './application/end-access.ts';
export { OneTimeCodes } from './application/one-time-codes.ts';
export { IdentityModule } from './identity.module.ts';
export { IDENTITY_PERSONAL_DATA } from './personal-data.ts';
