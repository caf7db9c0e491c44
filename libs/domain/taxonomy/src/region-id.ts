/** NUTS 2 regions of Italy. */
export const REGION_IDS = [
  'ITC1', 'ITC2', 'ITC3', 'ITC4',
  'ITH1', 'ITH2', 'ITH3', 'ITH4', 'ITH5',
  'ITI1', 'ITI2', 'ITI3', 'ITI4',
  'ITF1', 'ITF2', 'ITF3', 'ITF4', 'ITF5', 'ITF6',
  'ITG1', 'ITG2',
] as const; // prettier-ignore

export type RegionId = (typeof REGION_IDS)[number];
