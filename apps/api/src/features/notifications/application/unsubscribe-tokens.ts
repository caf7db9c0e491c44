import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import type { NotificationKind } from '../mail/mail-params.ts';
import { isNotificationKind } from '../notification-kinds.ts';
import { SigningKeyRepository } from '../persistence/signing-key.repository.ts';

export interface Subscription {
  readonly userId: string;
  /** One sort of mail, or the digest. */
  readonly list: NotificationKind | 'digest';
}

const PURPOSE = 'unsubscribe';

/**
 * Who holds a mail may leave its list, without signing in and at any time: the token says whose and
 * which, and our signature that we wrote it. It opens nothing else.
 */
@Injectable()
export class UnsubscribeTokens {
  private key: Promise<Buffer> | null = null;

  constructor(
    private readonly keys: SigningKeyRepository,
    private readonly ids: IdGenerator,
  ) {}

  async tokenFor({ userId, list }: Subscription): Promise<string> {
    const body = Buffer.from(`${userId} ${list}`).toString('base64url');
    return `${body}.${(await this.sign(body)).toString('base64url')}`;
  }

  /** Null for anything we did not sign. */
  async read(token: string): Promise<Subscription | null> {
    const [body = '', signature = '', ...rest] = token.split('.');
    const given = Buffer.from(signature, 'base64url');
    const ours = await this.sign(body);
    if (rest.length > 0 || given.length !== ours.length || !timingSafeEqual(given, ours)) {
      return null;
    }
    const [userId, list = ''] = Buffer.from(body, 'base64url').toString('utf8').split(' ');
    if (!isUuid(userId) || !(list === 'digest' || isNotificationKind(list))) return null;
    return { userId, list };
  }

  private async sign(body: string): Promise<Buffer> {
    this.key ??= this.loadKey();
    return createHmac('sha256', await this.key)
      .update(`${PURPOSE} ${body}`)
      .digest();
  }

  private async loadKey(): Promise<Buffer> {
    try {
      const proposed = Buffer.from(this.ids.nextToken(), 'base64url').subarray(0, 32);
      return await this.keys.findOrKeep(PURPOSE, proposed);
    } catch (error) {
      this.key = null;
      throw error;
    }
  }
}
