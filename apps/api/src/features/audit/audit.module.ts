import { Module } from '@nestjs/common';
import { AnchorAuditLog } from './application/anchor-audit-log.ts';
import { RecordAct } from './application/record-act.ts';
import { VerifyAuditLog } from './application/verify-audit-log.ts';
import { AuditAnchorRepository } from './persistence/audit-anchor.repository.ts';
import { AuditLogRepository } from './persistence/audit-log.repository.ts';

@Module({
  providers: [AnchorAuditLog, AuditAnchorRepository, AuditLogRepository, RecordAct, VerifyAuditLog],
  exports: [AnchorAuditLog, RecordAct],
})
export class AuditModule {}
