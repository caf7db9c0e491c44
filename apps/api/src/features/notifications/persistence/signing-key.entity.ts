import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Shared by every instance; read by the program alone. */
@Entity('signing_keys')
export class SigningKeyEntity {
  @PrimaryColumn('varchar', { length: 40, primaryKeyConstraintName: 'pk_signing_keys' })
  purpose: string;

  @Column('bytea')
  key: Buffer;
}
