import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('notifications')
@Unique('uq_notifications_source', ['sourceId', 'userId'])
@Index('ix_notifications_list', ['userId', 'createdAt', 'id'], { where: 'is_in_app' })
@Index('ix_notifications_unread', ['userId'], { where: 'is_in_app AND read_at IS NULL' })
@Index('ix_notifications_digest', ['userId', 'createdAt', 'id'], {
  where: 'is_for_digest AND digested_at IS NULL',
})
@Index('ix_notifications_created', ['createdAt'])
export class NotificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notifications' })
  id: string;

  @Column('uuid')
  userId: string;

  /** The message it came by: once for each reader, however often that is delivered. */
  @Column('uuid')
  sourceId: string;

  @Column('varchar', { length: 40 })
  kind: string;

  @Column('jsonb')
  params: object;

  @Column('boolean')
  isInApp: boolean;

  @Column('boolean')
  isForDigest: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  readAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  digestedAt: Date | null;
}
