import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  acceptedStep,
  normalizeRecoveryCode,
  ONE_TIME_CODE,
  RECOVERY_CODES,
  recoveryCodeFrom,
} from '@raccordo/identity';
import { SecretBox } from '../../../platform/auth/secret-box.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import {
  type SecondFactor,
  SecondFactorRepository,
} from '../persistence/second-factor.repository.ts';
import { OneTimeCodes } from './one-time-codes.ts';

const SEAL = 'one-time code secret';
const ONE_TIME = new RegExp(`^\\d{${ONE_TIME_CODE.digits}}$`);

/** What an account has beside its password. Ask it as the program: nobody else may read it. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly codes: OneTimeCodes,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  async isOn(userId: string): Promise<boolean> {
    const factor = await this.factors.find(userId);
    return factor !== null && factor.confirmedAt !== null;
  }

  countRecoveryCodes(userId: string): Promise<number> {
    return this.factors.countCodes(userId);
  }

  /** A new secret to show once; null when one is in use already. */
  async offer(userId: string): Promise<string | null> {
    const secret = this.codes.newSecret();
    const sealed = this.box.seal(SEAL, userId, secret);
    return (await this.factors.offer(userId, sealed, this.clock.now())) ? secret : null;
  }

  /** The first code of an offered secret: from now on the account asks for one. */
  async confirm(userId: string, code: string): Promise<boolean> {
    const factor = await this.factors.find(userId);
    if (factor === null || factor.confirmedAt !== null) return false;
    if (!(await this.opens(factor, tidy(code)))) return false;
    await this.factors.confirm(userId, this.clock.now());
    return true;
  }

  /** A code from the app or from paper; used up by being right. */
  async check(userId: string, typed: string): Promise<boolean> {
    const factor = await this.factors.find(userId);
    if (factor === null || factor.confirmedAt === null) return false;
    const code = tidy(typed);
    if (ONE_TIME.test(code)) return this.opens(factor, code);
    return this.factors.useCode(userId, hashOf(userId, normalizeRecoveryCode(typed)));
  }

  /** Ten new codes for paper; the old ones open nothing any more. */
  async renewRecoveryCodes(userId: string): Promise<readonly string[]> {
    const codes = Array.from({ length: RECOVERY_CODES.count }, () =>
      recoveryCodeFrom(randomBytes(RECOVERY_CODES.bytes)),
    );
    await this.factors.replaceCodes(
      userId,
      codes.map((code) => hashOf(userId, code)),
    );
    return codes;
  }

  /** A secret known beforehand, in use at once: nobody has to show that their app has it. */
  async install(userId: string, secret: string): Promise<void> {
    const now = this.clock.now();
    await this.factors.delete(userId);
    await this.factors.offer(userId, this.box.seal(SEAL, userId, secret), now);
    await this.factors.confirm(userId, now);
  }

  remove(userId: string): Promise<void> {
    return this.factors.delete(userId);
  }

  private async opens(factor: SecondFactor, code: string): Promise<boolean> {
    const secret = this.box.open(SEAL, factor.userId, factor.sealedSecret);
    const now = this.clock.now();
    const step = acceptedStep(now, this.codes.distanceOf(secret, code, now), factor.lastStep);
    return step !== null && this.factors.useStep(factor.userId, step);
  }
}

/** Apps show the six digits in two groups. */
const tidy = (code: string): string => code.replace(/\s/g, '');

/** 80 random bits need no slow hash; the owner is hashed in, so equal codes would not look equal. */
const hashOf = (userId: string, code: string): Buffer =>
  createHash('sha256').update(`${userId} ${code}`).digest();
