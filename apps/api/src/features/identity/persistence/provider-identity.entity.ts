import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who somebody is at the sign-in provider. */
@Entity('provider_identities')
@Index('ix_provider_identities_user', ['userId'])
export class ProviderIdentityEntity {
  @PrimaryColumn('varchar', { length: 300, primaryKeyConstraintName: 'pk_provider_identities' })
  issuer: string;

  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'pk_provider_identities' })
  subject: string;

  @Column('uuid')
  userId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
