import type { AgencyCase } from '@raccordo/agency';

export interface StoredCase {
  readonly organisationId: string;
  readonly content: AgencyCase;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
