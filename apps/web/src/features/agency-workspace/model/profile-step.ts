/** The stations of the onboarding, in order; each is a path segment. */
export const PROFILE_STEPS = [
  'company',
  'words',
  'reach',
  'offers',
  'terms',
  'people',
  'cases',
  'publish',
] as const;
export type ProfileStep = (typeof PROFILE_STEPS)[number];

export const isProfileStep = (value: string | undefined): value is ProfileStep =>
  PROFILE_STEPS.some((step) => step === value);

export const stepAfter = (step: ProfileStep): ProfileStep | null =>
  PROFILE_STEPS[PROFILE_STEPS.indexOf(step) + 1] ?? null;

export const stepBefore = (step: ProfileStep): ProfileStep | null =>
  PROFILE_STEPS[PROFILE_STEPS.indexOf(step) - 1] ?? null;

const STEP_OF_PART: Readonly<Record<string, ProfileStep>> = {
  company: 'company',
  description: 'words',
  reach: 'reach',
  clients: 'reach',
  offers: 'offers',
  terms: 'terms',
  people: 'people',
  certifications: 'people',
};

/** Where the field of a path (`terms.hourlyRateMinor`) is asked; unknown paths lead to the start. */
export const stepOfPath = (path: string): ProfileStep =>
  STEP_OF_PART[path.split('.')[0] ?? ''] ?? 'company';
