/** Firm size by headcount and turnover, Recommendation 2003/361/EC; `large` is whatever is above medium. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const;

export type SizeClass = (typeof SIZE_CLASSES)[number];
