/** Working languages (ISO 639-1) an agency may serve a firm in; eight fit one byte of the ranking index. */
export const LANGUAGE_IDS = ['it', 'en', 'de', 'fr', 'es', 'pt', 'sl', 'zh'] as const;

export type LanguageId = (typeof LANGUAGE_IDS)[number];
