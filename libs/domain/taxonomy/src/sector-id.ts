/** ATECO 2025 / NACE Rev. 2.1 sections. */
export const SECTOR_IDS = [
  'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K',
  'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V',
] as const; // prettier-ignore

export type SectorId = (typeof SECTOR_IDS)[number];
