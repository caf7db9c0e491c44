import type { LocalizedText } from '@raccordo/kernel';
import type { CapabilityGroup } from './capability-id.ts';

export const GROUP_NAMES: Readonly<Record<CapabilityGroup, LocalizedText>> = {
  strategy: { it: 'Strategia', en: 'Strategy' },
  content: { it: 'Contenuti', en: 'Content' },
  diffusion: { it: 'Diffusione', en: 'Diffusion' },
  conversion: { it: 'Conversione', en: 'Conversion' },
  measurement: { it: 'Misura', en: 'Measurement' },
};
