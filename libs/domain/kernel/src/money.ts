/** ISO 4217 code. */
export type Currency = 'EUR' | 'USD' | 'GBP' | 'CHF';

export const CURRENCIES: readonly Currency[] = ['EUR', 'USD', 'GBP', 'CHF'];

/** Money in minor units (cents), always a safe integer. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: Currency;
}

export function euros(amountMinor: number): Money {
  return { amountMinor, currency: 'EUR' };
}

/** Whole minutes that a fee buys at an hourly rate, both in minor units: `floor(60 · fee / rate)`. */
export function minutesBought(feeMinor: number, hourlyRateMinor: number): number {
  return hourlyRateMinor <= 0 ? 0 : Math.floor((60 * feeMinor) / hourlyRateMinor);
}

/** What minutes cost at an hourly rate, rounded up to the next cent. */
export function costOfMinutes(minutes: number, hourlyRateMinor: number): number {
  return Math.ceil((minutes * hourlyRateMinor) / 60);
}
