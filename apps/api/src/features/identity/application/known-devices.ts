import { Injectable } from '@nestjs/common';
import { LIFETIMES_MS } from '@raccordo/identity';
import { tokenHashOf } from '../../../platform/auth/token-hash.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { KnownDeviceRepository } from '../persistence/known-device.repository.ts';

/** Never anybody's id: looking for nobody's device takes as long as for somebody's. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

export interface Remembered {
  /** For the cookie; null when the browser has it already. */
  readonly newToken: string | null;
  /** The account had devices, and this was none of them. */
  readonly isSurprising: boolean;
}

@Injectable()
export class KnownDevices {
  constructor(
    private readonly devices: KnownDeviceRepository,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async find(userId: string | null, token: string | null): Promise<string | null> {
    if (token === null) return null;
    return this.devices.find(userId ?? NOBODY, tokenHashOf(token), this.oldest());
  }

  async remember(userId: string, token: string | null): Promise<Remembered> {
    const now = this.clock.now();
    const known = await this.find(userId, token);
    if (known !== null) {
      await this.devices.seen(known, now);
      return { newToken: null, isSurprising: false };
    }
    const isSurprising = await this.devices.isAny(userId);
    const newToken = this.ids.nextToken();
    await this.devices.insert(this.ids.nextId(), userId, tokenHashOf(newToken), now);
    return { newToken, isSurprising };
  }

  forget(userId: string): Promise<void> {
    return this.devices.deleteOf(userId);
  }

  private oldest(): Date {
    return new Date(this.clock.now().getTime() - LIFETIMES_MS.knownDevice);
  }
}
