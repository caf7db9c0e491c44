/** Changes whenever the same need and candidate could give another figure. */
export const ALGORITHM_VERSION = '2026.1';
