export { AnchorAuditLog } from './application/anchor-audit-log.ts';
export { ReadActs } from './application/read-acts.ts';
export { type Act, RecordAct } from './application/record-act.ts';
export { AuditModule } from './audit.module.ts';
export { AUDIT_PERSONAL_DATA } from './personal-data.ts';
