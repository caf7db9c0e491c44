import { Module } from '@nestjs/common';
import { AnchorAuditLog } from './application/anchor-audit-log.ts';
import { AnchorNightly } from './application/anchor-nightly.ts';
import { ExportActs } from './application/export-acts.ts';
import { ReadActs } from './application/read-acts.ts';
import { RecordAct } from './application/record-act.ts';
import { VerifyAuditLog } from './application/verify-audit-log.ts';
import { AuditController } from './http/audit.controller.ts';
import { ActorNames } from './persistence/actor-names.ts';
import { AuditAnchorRepository } from './persistence/audit-anchor.repository.ts';
import { AuditLogRepository } from './persistence/audit-log.repository.ts';

@Module({
  controllers: [AuditController],
  providers: [
    ActorNames,
    AnchorAuditLog,
    AnchorNightly,
    AuditAnchorRepository,
    AuditLogRepository,
    ExportActs,
    ReadActs,
    RecordAct,
    VerifyAuditLog,
  ],
  exports: [AnchorAuditLog, ReadActs, RecordAct],
})
export class AuditModule {}
