import { Injectable } from '@nestjs/common';
import { MustWait } from '../identity.errors.ts';
import { AttemptLimiter } from './attempt-limiter.ts';

/** How often strangers may have us write to one address; the asker is never told. */
@Injectable()
export class MailAllowance {
  constructor(private readonly limiter: AttemptLimiter) {}

  /** False = enough for now: go on as always, and send nothing. */
  async take(reason: string, email: string): Promise<boolean> {
    try {
      await this.limiter.begin([{ kind: 'mail', of: [reason, email] }]);
      return true;
    } catch (error) {
      if (error instanceof MustWait) return false;
      throw error;
    }
  }
}
