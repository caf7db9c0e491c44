import { Choice, Text } from '../../../platform/http/response-fields.ts';
import type { LeftList } from '../application/unsubscribe.ts';
import { NOTIFICATION_KINDS } from '../notification-kinds.ts';

const LISTS = [...NOTIFICATION_KINDS, 'digest'] as const;

export class SubscriptionResponse {
  @Choice(LISTS, 'MailList')
  readonly list!: LeftList['list'];

  @Text({ description: 'The address, all but its first letter hidden.' })
  readonly address!: string;

  static from({ list, address }: LeftList): SubscriptionResponse {
    return { list, address };
  }
}
