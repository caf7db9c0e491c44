import type { Brief } from '@raccordo/brief';

/** The stations of the wizard, in order; each is a path segment. */
export const WIZARD_STEPS = [
  'firm',
  'goals',
  'economics',
  'grounding',
  'constraints',
  'summary',
] as const;

export type WizardStep = (typeof WIZARD_STEPS)[number];

export function isWizardStep(value: string | undefined): value is WizardStep {
  return WIZARD_STEPS.some((step) => step === value);
}

export function stepAfter(step: WizardStep): WizardStep | null {
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) + 1] ?? null;
}

export function stepBefore(step: WizardStep): WizardStep | null {
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) - 1] ?? null;
}

const STEP_OF_PART: Readonly<Record<string, WizardStep>> = {
  firm: 'firm',
  budget: 'firm',
  goals: 'goals',
  ask: 'goals',
  economics: 'economics',
  grounding: 'grounding',
  inHouse: 'grounding',
  constraints: 'constraints',
} satisfies Record<keyof Brief, WizardStep>;

/** Where the field of a path (`budget.monthlyMinor`) is asked; unknown paths lead to the start. */
export function stepOfPath(path: string): WizardStep {
  return STEP_OF_PART[path.split('.')[0] ?? ''] ?? 'firm';
}
