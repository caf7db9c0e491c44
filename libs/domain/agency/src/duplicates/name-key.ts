import { normaliseText } from '../import/normalise-text.ts';

/** How firms are constituted, where an agency may be; said of a name, they tell nobody apart. */
const LEGAL_FORMS = new Set(
  (
    'srl srls spa snc sas sapa scarl scrl soc coop societa cooperativa unipersonale ' +
    'ltd limited llp llc inc corp plc gmbh ag ug kg sarl sa sasu eurl sl slu bv nv oy ab sro doo'
  ).split(' '),
);

/** Forms written letter by letter: "S. r. l." is three words once the dots are gone. */
const SPELT_FORMS = /(?<= )(s r l( s)?|s p a|s n c|s a s|s a r l|l t d|l l c)(?= )/g;

/** The words of a name that tell it from others, lower case, no accents, no legal form. */
export function nameKeyOf(name: string): string {
  const words = ` ${normaliseText(name.replace(/&/g, ' e '))} `
    .replace(SPELT_FORMS, ' ')
    .trim()
    .split(/ +/)
    .filter((word) => !LEGAL_FORMS.has(word));
  return words.join(' ');
}

/** The same words in alphabetical order: "Meridiana Studio" is "Studio Meridiana". */
export function sortedWordsOf(nameKey: string): string {
  return nameKey.split(' ').sort().join(' ');
}
