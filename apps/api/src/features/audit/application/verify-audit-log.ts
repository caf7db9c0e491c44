import { Injectable } from '@nestjs/common';
import {
  CHAIN_START,
  type ChainPosition,
  type ChainVerdict,
  verifyChain,
  verifyTail,
} from '@raccordo/audit';
import { AuditAnchorRepository } from '../persistence/audit-anchor.repository.ts';
import { AuditLogRepository } from '../persistence/audit-log.repository.ts';
import { sha256 } from '../sha256.ts';

/** Entries in memory at once. */
const PAGE = 500;

/** Walks the whole log from its first entry, and compares it with every anchor. Writes nothing. */
@Injectable()
export class VerifyAuditLog {
  constructor(
    private readonly log: AuditLogRepository,
    private readonly anchors: AuditAnchorRepository,
  ) {}

  async execute(): Promise<ChainVerdict> {
    // Read first: whatever is anchored while we walk lies beyond what we are asked to find.
    const lastAnchor = await this.anchors.findLast();
    let head: ChainPosition = CHAIN_START;
    for (;;) {
      const page = await this.log.listAfter(head.seq, PAGE);
      const last = page.at(-1);
      if (last === undefined) return verifyTail(head, lastAnchor);
      const anchors = await this.anchors.listBetween(head.seq, last.seq);
      const verdict = verifyChain(page, sha256, { from: head, anchors });
      if (verdict.kind === 'broken') return verdict;
      head = verdict.head;
    }
  }
}
