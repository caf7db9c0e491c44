import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailChoice } from '../notification-kinds.ts';

/** Only what somebody chose themselves. */
@Entity('notification_choices')
export class NotificationChoiceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notification_choices' })
  userId: string;

  @PrimaryColumn('varchar', { length: 40, primaryKeyConstraintName: 'pk_notification_choices' })
  kind: string;

  @Column('boolean')
  inApp: boolean;

  @Column('varchar', { length: 6 })
  mail: MailChoice;
}
