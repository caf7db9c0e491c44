export type Locale = 'it' | 'en';

export const LOCALES: readonly Locale[] = ['it', 'en'];

/** A name the field itself carries (capability, sector, region) in every interface language. */
export type LocalizedText = Readonly<Record<Locale, string>>;
