import type { Choices } from './channels.ts';
import type { DigestFrequency } from './notification-kinds.ts';

export interface StoredPreferences {
  readonly digest: DigestFrequency;
  /** 1 = nothing chosen yet. */
  readonly version: number;
  readonly choices: Choices;
}
