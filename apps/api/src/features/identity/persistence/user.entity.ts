import type { Locale } from '@raccordo/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

export type UserStatus = 'active' | 'suspended' | 'erased';

@Entity('users')
@Index('ix_users_erasure', ['erasureDueAt', 'id'], { where: 'erasure_due_at IS NOT NULL' })
@Unique('uq_users_email', ['email'])
export class UserEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_users' })
  id: string;

  /** Without regard to case: the column's type sees to it. */
  @Column('citext')
  email: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  emailVerifiedAt: Date | null;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 2 })
  locale: Locale;

  /** Null for who signs in through another provider only. */
  @Column('varchar', { length: 255, nullable: true })
  passwordHash: string | null;

  @Column('boolean', { default: false })
  isAdmin: boolean;

  @Column('varchar', { length: 9, default: 'active' })
  status: UserStatus;

  @Column('int', { default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;

  /** Null for all but those who asked to be erased, and may still call it off. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  erasureDueAt: Date | null;
}
