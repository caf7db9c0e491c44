/** In the order of their timestamps. A merged migration is never edited. */
export const MIGRATIONS = [];
