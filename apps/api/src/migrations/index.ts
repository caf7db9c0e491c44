import { CreateAgencies1763900000000 } from './1763900000000-CreateAgencies.ts';

/** In the order of their timestamps. A merged migration is never edited. */
export const MIGRATIONS = [CreateAgencies1763900000000];
