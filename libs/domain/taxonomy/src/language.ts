import type { LocalizedText } from '@raccordo/kernel';
import { LANGUAGE_IDS } from './language-id.ts';
import type { LanguageId } from './language-id.ts';

export interface Language {
  readonly id: LanguageId;
  readonly name: LocalizedText;
}

const NAMES: Readonly<Record<LanguageId, LocalizedText>> = {
  it: { it: 'italiano', en: 'Italian' },
  en: { it: 'inglese', en: 'English' },
  de: { it: 'tedesco', en: 'German' },
  fr: { it: 'francese', en: 'French' },
  es: { it: 'spagnolo', en: 'Spanish' },
  pt: { it: 'portoghese', en: 'Portuguese' },
  sl: { it: 'sloveno', en: 'Slovenian' },
  zh: { it: 'cinese', en: 'Chinese' },
};

export const LANGUAGES: readonly Language[] = LANGUAGE_IDS.map((id) => ({ id, name: NAMES[id] }));
