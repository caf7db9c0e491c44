import type { DemoRole } from './demo-login-file.ts';

/** One of the fictional agencies: its login's address is of its own site, as an owner's would be. */
export const DEMO_LOGIN_AGENCY = 'edera-e-ventaglio';

/** Addresses nobody can own (RFC 2606). */
export const DEMO_PEOPLE: Readonly<
  Record<DemoRole, { readonly email: string; readonly name: string }>
> = {
  firm: { email: 'titolare@serramenti-valserena.example', name: 'Marta Valserena' },
  agency: { email: `titolare@${DEMO_LOGIN_AGENCY}.example`, name: 'Dario Edera' },
  admin: { email: 'admin@raccordo.example', name: 'Redazione Raccordo' },
};
