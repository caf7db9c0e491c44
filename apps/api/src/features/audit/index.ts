export { AnchorAuditLog } from './application/anchor-audit-log.ts';
export { type Act, RecordAct } from './application/record-act.ts';
export { AuditModule } from './audit.module.ts';
