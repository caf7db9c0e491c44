import { Injectable } from '@nestjs/common';
import { MarketExposure } from '../../market/index.ts';
import { OwnAgency } from './own-agency.ts';

export interface AgencyOwnExposure {
  readonly days: number;
  readonly lists: number;
  readonly shown: number;
  readonly contended: number;
  readonly attentionShare: number;
  readonly meritShare: number;
}

/** How much attention an agency got, against its merit. */
@Injectable()
export class OwnExposure {
  constructor(
    private readonly own: OwnAgency,
    private readonly exposure: MarketExposure,
  ) {}

  async execute(organisationId: string): Promise<AgencyOwnExposure> {
    const agency = await this.own.get(organisationId);
    const { days, lists, shares } = await this.exposure.report();
    const share = shares.find(({ id }) => id === agency.id) ?? NEVER;
    const { shown, contended, attentionShare, meritShare } = share;
    return { days, lists, shown, contended, attentionShare, meritShare };
  }
}

const NEVER = { shown: 0, contended: 0, attentionShare: 0, meritShare: 0 };
