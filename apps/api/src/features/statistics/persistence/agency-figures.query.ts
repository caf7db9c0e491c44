import { Injectable } from '@nestjs/common';
import type { AgencyStatus, EvidenceLevel } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

/** Published agencies that offer a capability, by how far they prove it. */
export interface CapabilityFigures extends Readonly<Record<EvidenceLevel, number>> {
  readonly capability: CapabilityId;
}

const BY_CAPABILITY = `
  SELECT capability,
         count(*) FILTER (WHERE evidence = 'declared')::int AS declared,
         count(*) FILTER (WHERE evidence = 'shown')::int AS shown,
         count(*) FILTER (WHERE evidence = 'verified')::int AS verified
  FROM agency_offers JOIN agencies ON agencies.id = agency_offers.agency_id
  WHERE agencies.status = 'published'
  GROUP BY capability`;

const BY_STATUS = `
  SELECT status, count(*)::int AS agencies FROM agencies GROUP BY status ORDER BY status`;

@Injectable()
export class AgencyFiguresQuery {
  constructor(private readonly transactions: TransactionRunner) {}

  byCapability(): Promise<readonly CapabilityFigures[]> {
    return this.transactions.query<CapabilityFigures>(BY_CAPABILITY);
  }

  byStatus(): Promise<readonly { readonly status: AgencyStatus; readonly agencies: number }[]> {
    return this.transactions.query(BY_STATUS);
  }
}
