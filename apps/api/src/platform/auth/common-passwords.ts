import { Injectable } from '@nestjs/common';
import { PASSWORD_LENGTH } from '@raccordo/identity';

/**
 * What guessers try first, by frequency. Shorter ones are refused for their length already; ASVS
 * asks for the first 3,000 of the rest, the list has some 18,000.
 */
@Injectable()
export class CommonPasswords {
  private list: Promise<ReadonlySet<string>> | null = null;

  /** Read once, when the first password is chosen. */
  load(): Promise<ReadonlySet<string>> {
    this.list ??= readList();
    return this.list;
  }
}

async function readList(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const passwords: readonly string[] = dictionary['passwords-common'];
  return new Set(passwords.filter(({ length }) => length >= PASSWORD_LENGTH.min));
}
