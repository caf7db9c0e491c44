import { Injectable } from '@nestjs/common';
import type { ChainPosition } from '@raccordo/audit';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { seqOf } from './audit-log.mapper.ts';

interface AnchorRow {
  readonly seq: string;
  readonly hash: string;
}

@Injectable()
export class AuditAnchorRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** The same head twice is one anchor. */
  async keep({ seq, hash }: ChainPosition, now: Date): Promise<void> {
    await this.transactions.query(
      `INSERT INTO audit_anchors (seq, hash, anchored_at) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT pk_audit_anchors DO NOTHING`,
      [seq, hash, now],
    );
  }

  async findLast(): Promise<ChainPosition | null> {
    const [row] = await this.transactions.query<AnchorRow>(
      'SELECT seq, hash FROM audit_anchors ORDER BY seq DESC LIMIT 1',
    );
    return row === undefined ? null : positionOf(row);
  }

  /** Those of the entries after `seq` up to `lastSeq`. */
  async listBetween(seq: number, lastSeq: number): Promise<readonly ChainPosition[]> {
    const rows = await this.transactions.query<AnchorRow>(
      'SELECT seq, hash FROM audit_anchors WHERE seq > $1 AND seq <= $2 ORDER BY seq',
      [seq, lastSeq],
    );
    return rows.map(positionOf);
  }
}

const positionOf = ({ seq, hash }: AnchorRow): ChainPosition => ({ seq: seqOf(seq), hash });
