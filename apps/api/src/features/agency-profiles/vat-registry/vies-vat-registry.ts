import type { VatCheck } from '../stored-profile.ts';
import { VatRegistry } from './vat-registry.ts';

const TIMEOUT_MS = 8_000;

/** The REST service of VIES, or anything that speaks like it, at a configured address. */
export class ViesVatRegistry extends VatRegistry {
  readonly isThere = true;

  constructor(
    private readonly url: string,
    private readonly timeoutMs = TIMEOUT_MS,
  ) {
    super();
  }

  async check(countryCode: string, vatNumber: string): Promise<VatCheck> {
    try {
      const answer = await fetch(`${this.url.replace(/\/$/, '')}/check-vat-number`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ countryCode, vatNumber }),
        signal: AbortSignal.timeout(this.timeoutMs),
        redirect: 'error',
      });
      return answer.ok ? verdictOf(await answer.json()) : 'unavailable';
    } catch {
      // Slow, down or speaking nonsense: we did not learn anything.
      return 'unavailable';
    }
  }
}

/** Only a plain yes or no counts: a member state that is away answers with errors and `valid: false`. */
function verdictOf(body: unknown): VatCheck {
  if (typeof body !== 'object' || body === null) return 'unavailable';
  const { valid, userError } = body as { valid?: unknown; userError?: unknown };
  if (valid === true) return 'valid';
  return valid === false && (userError === undefined || userError === 'INVALID')
    ? 'unknown'
    : 'unavailable';
}
