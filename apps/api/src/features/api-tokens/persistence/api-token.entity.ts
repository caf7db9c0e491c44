import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TokenScope } from '../../../platform/access/actor.ts';

@Entity('api_tokens')
@Unique('uq_api_tokens_token_hash', ['tokenHash'])
@Index('ix_api_tokens_organisation', ['organisationId', 'createdAt', 'id'])
@Index('ix_api_tokens_member', ['organisationId', 'userId'])
export class ApiTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_tokens' })
  id: string;

  @Column('uuid')
  organisationId: string;

  /** Its maker; it goes when the maker leaves the organisation. */
  @Column('uuid')
  userId: string;

  @Column('varchar', { length: 80 })
  name: string;

  /** SHA-256; the token itself was shown once. */
  @Column('bytea')
  tokenHash: Buffer;

  @Column('varchar', { length: 20, array: true })
  scopes: TokenScope[];

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lastUsedAt: Date | null;
}
