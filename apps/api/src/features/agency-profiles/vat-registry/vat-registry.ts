import type { VatCheck } from '../stored-profile.ts';

/** Whoever can say that a VAT number is in use. Never throws: not reaching it is an answer too. */
export abstract class VatRegistry {
  /** Without one, nobody is asked and nothing waits. */
  abstract readonly isThere: boolean;
  abstract check(countryCode: string, vatNumber: string): Promise<VatCheck>;
}

/** The default: the number is well written, and nobody was asked. */
export class NoVatRegistry extends VatRegistry {
  readonly isThere = false;

  check(): Promise<VatCheck> {
    return Promise.resolve('not_asked');
  }
}
