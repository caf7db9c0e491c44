import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DigestFrequency } from '../notification-kinds.ts';

@Entity('notification_settings')
export class NotificationSettingsEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notification_settings' })
  userId: string;

  @Column('varchar', { length: 6 })
  digest: DigestFrequency;

  @Column('int')
  version: number;
}
