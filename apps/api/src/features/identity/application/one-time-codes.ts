import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ONE_TIME_CODE } from '@raccordo/identity';
import { Secret, TOTP, URI } from 'otpauth';

const ISSUER = 'Raccordo';
/** RFC 4226: as long as the SHA-1 block that apps take for granted. */
const SECRET_BYTES = 20;

/** The arithmetic of authenticator apps (RFC 6238, SHA-1, as all of them speak it). */
@Injectable()
export class OneTimeCodes {
  newSecret(): string {
    return new Secret({ buffer: new Uint8Array(randomBytes(SECRET_BYTES)).buffer }).base32;
  }

  /** What the QR code says. */
  addressOf(secret: string, email: string): string {
    return this.totp(secret, email).toString();
  }

  /** The secret of such an address. */
  secretIn(address: string): string {
    return URI.parse(address).secret.base32;
  }

  /** What an app with this secret shows at that moment, and for how many seconds more. */
  codeAt(secret: string, now: Date): { readonly code: string; readonly secondsLeft: number } {
    const timestamp = now.getTime();
    const periodMs = ONE_TIME_CODE.periodSeconds * 1_000;
    return {
      code: this.totp(secret, '').generate({ timestamp }),
      secondsLeft: Math.ceil((periodMs - (timestamp % periodMs)) / 1_000),
    };
  }

  /** How many steps from now the code lies, within what is tolerated; null = it fits none. */
  distanceOf(secret: string, code: string, now: Date): number | null {
    return this.totp(secret, '').validate({
      token: code,
      timestamp: now.getTime(),
      window: ONE_TIME_CODE.toleratedSteps,
    });
  }

  private totp(secret: string, label: string): TOTP {
    return new TOTP({
      issuer: ISSUER,
      label,
      secret: Secret.fromBase32(secret),
      algorithm: 'SHA1',
      digits: ONE_TIME_CODE.digits,
      period: ONE_TIME_CODE.periodSeconds,
    });
  }
}
