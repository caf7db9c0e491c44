import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { choiceOf } from '../channels.ts';
import { UnsubscribeLinkInvalid } from '../notifications.errors.ts';
import { PreferenceRepository } from '../persistence/preference.repository.ts';
import { ReaderRepository } from '../persistence/reader.repository.ts';
import { type Subscription, UnsubscribeTokens } from './unsubscribe-tokens.ts';

export interface LeftList {
  readonly list: Subscription['list'];
  /** Enough for its owner to recognise the address by. */
  readonly address: string;
}

/** Takes the holder of a mail off its list. Doing it twice is fine: people press twice. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly tokens: UnsubscribeTokens,
    private readonly readers: ReaderRepository,
    private readonly preferences: PreferenceRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  /** What the token would do, done to nobody: links are opened by scanners too. */
  async describe(token: string): Promise<LeftList> {
    const { list, address } = await this.find(token);
    return { list, address };
  }

  async execute(token: string): Promise<LeftList> {
    const { userId, list, address } = await this.find(token);
    await this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        await this.preferences.lock(userId);
        const { digest, version, choices } = await this.preferences.find(userId);
        await this.preferences.save(userId, {
          digest: list === 'digest' ? 'never' : digest,
          version: version + 1,
          choices:
            list === 'digest'
              ? new Map()
              : new Map([[list, { ...choiceOf(list, choices), mail: 'off' }]]),
        });
      }),
    );
    return { list, address };
  }

  private async find(token: string): Promise<Subscription & LeftList> {
    const subscription = await this.tokens.read(token);
    if (subscription === null) throw new UnsubscribeLinkInvalid();
    const [reader] = await this.transactions.asSystem(() =>
      this.readers.findSome([subscription.userId]),
    );
    if (reader === undefined) throw new UnsubscribeLinkInvalid();
    return { ...subscription, address: maskedAddress(reader.email) };
  }
}

/** `a•••@esempio.it` */
function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${Array.from(email)[0] ?? ''}•••${email.slice(at)}`;
}
