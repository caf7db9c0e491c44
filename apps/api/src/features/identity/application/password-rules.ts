import { Injectable } from '@nestjs/common';
import { passwordFault, type PasswordOwner } from '@raccordo/identity';
import { CommonPasswords } from '../../../platform/auth/common-passwords.ts';
import { PasswordRefused } from '../identity.errors.ts';

@Injectable()
export class PasswordRules {
  constructor(private readonly common: CommonPasswords) {}

  /** `path` is the field of the form that says what is wrong. */
  async require(path: string, password: string, owner: PasswordOwner): Promise<void> {
    const list = await this.common.load();
    const fault = passwordFault(password, owner, (candidate) => list.has(candidate));
    if (fault !== null) throw new PasswordRefused(path, fault);
  }
}
