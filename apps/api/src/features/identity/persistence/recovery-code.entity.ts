import { Entity, PrimaryColumn } from 'typeorm';

/** A code on paper that has not been used yet. */
@Entity('recovery_codes')
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_recovery_codes' })
  userId: string;

  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_recovery_codes' })
  codeHash: Buffer;
}
