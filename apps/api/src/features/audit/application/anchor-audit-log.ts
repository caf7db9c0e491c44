import { Injectable, Logger } from '@nestjs/common';
import type { ChainVerdict } from '@raccordo/audit';
import { Clock } from '../../../platform/clock/clock.ts';
import { AuditAnchorRepository } from '../persistence/audit-anchor.repository.ts';
import { VerifyAuditLog } from './verify-audit-log.ts';

/**
 * Verifies, and notes the head down twice: beside the log, and in the program's own log, which is
 * kept elsewhere and out of reach of whoever can change the database.
 */
@Injectable()
export class AnchorAuditLog {
  private readonly logger = new Logger(AnchorAuditLog.name);

  constructor(
    private readonly verify: VerifyAuditLog,
    private readonly anchors: AuditAnchorRepository,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<ChainVerdict> {
    const verdict = await this.verify.execute();
    if (verdict.kind === 'broken') {
      this.logger.error(`Audit log broken at ${verdict.brokenAt}: ${verdict.reason}`);
      return verdict;
    }
    const { seq, hash } = verdict.head;
    if (seq > 0) await this.anchors.keep(verdict.head, this.clock.now());
    // A warning, so that no usual log level hides it.
    this.logger.warn(`Audit log intact: ${seq} entries, head ${hash}`);
    return verdict;
  }
}
