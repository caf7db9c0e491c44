/**
 * What the owner answered to a question that has a figure. `unknown` is an answer ("I don't know"),
 * `null` in a draft is not one yet.
 */
export type Answer =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'unknown' };
