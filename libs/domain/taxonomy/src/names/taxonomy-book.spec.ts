import { CAPABILITIES } from '../capabilities.ts';
import { CHANNELS } from '../channel.ts';
import { SECTORS } from '../sector.ts';
import { withLabelRevisions } from './label-revision.ts';
import { violationsOfLabel } from './label-violations.ts';
import { SHIPPED_TAXONOMY, labelIdOf } from './taxonomy-book.ts';

const seo = labelIdOf('capability', 'seo');
const renamed = { it: 'Farsi trovare su Google', en: 'Getting found on Google' };

describe('the book of names', () => {
  it('ships what the code calls things, each name under its id', () => {
    expect(SHIPPED_TAXONOMY.version).toBe(0);
    expect(SHIPPED_TAXONOMY.capabilities).toEqual(CAPABILITIES);
    expect(SHIPPED_TAXONOMY.sectors).toEqual(SECTORS);
    expect(SHIPPED_TAXONOMY.byId[labelIdOf('sector', 'C')]).toEqual(SECTORS[2]?.name);
    expect(Object.keys(SHIPPED_TAXONOMY.byId)).toHaveLength(
      2 * CAPABILITIES.length + 5 + 2 * CHANNELS.length + SECTORS.length + 21 + 4 + 8,
    );
  });

  it('renames one thing and leaves every other name', () => {
    const book = withLabelRevisions(SHIPPED_TAXONOMY, [
      { labelId: seo, version: 1, text: renamed },
    ]);
    expect(book.version).toBe(1);
    expect(book.capabilities.find(({ id }) => id === 'seo')?.name).toEqual(renamed);
    const { [seo]: before, ...others } = SHIPPED_TAXONOMY.byId;
    expect(before).not.toEqual(renamed);
    expect(book.byId).toMatchObject(others);
  });

  it('does not depend on the order of revisions, and the latest holds', () => {
    const first = { labelId: seo, version: 1, text: { it: 'Uno', en: 'One' } };
    const second = { labelId: seo, version: 2, text: renamed };
    const other = { labelId: labelIdOf('size', 'micro'), version: 3, text: { it: 'A', en: 'B' } };
    const book = withLabelRevisions(SHIPPED_TAXONOMY, [other, second, first]);
    expect(book).toEqual(withLabelRevisions(SHIPPED_TAXONOMY, [first, second, other]));
    expect(book.byId[seo]).toEqual(renamed);
    expect(book.sizeNames.micro).toEqual({ it: 'A', en: 'B' });
  });

  it('leaves out a name of something that the code no longer has', () => {
    const gone = { labelId: 'capability.fax.name', version: 1, text: renamed };
    expect(withLabelRevisions(SHIPPED_TAXONOMY, [gone]).byId).toEqual(SHIPPED_TAXONOMY.byId);
  });
});

describe('a new name', () => {
  it('is taken when both languages have one of their own', () => {
    expect(violationsOfLabel(SHIPPED_TAXONOMY, seo, renamed)).toEqual([]);
  });

  it.each([
    [{ it: ' ', en: 'Search' }, [{ path: 'it', code: 'required' }]],
    [{ it: 'Ricerca', en: 'x'.repeat(61) }, [{ path: 'en', code: 'too_long', limit: 60 }]],
    [{ it: 'Due\nrighe', en: 'Search' }, [{ path: 'it', code: 'not_one_line' }]],
    [{ it: 'Direzione marketing esterna', en: 'Search' }, [{ path: 'it', code: 'taken' }]],
    [SHIPPED_TAXONOMY.byId[seo] ?? renamed, [{ path: 'it', code: 'unchanged' }]],
  ])('is refused: %j', (text, violations) => {
    expect(violationsOfLabel(SHIPPED_TAXONOMY, seo, text)).toEqual(violations);
  });

  it('is refused for something unknown, and may be long where it is a summary', () => {
    expect(violationsOfLabel(SHIPPED_TAXONOMY, 'toString', renamed)).toEqual([
      { path: 'labelId', code: 'unknown_label' },
    ]);
    const long = { it: 'x'.repeat(140), en: 'y'.repeat(140) };
    const summary = labelIdOf('capability', 'seo', 'summary');
    expect(violationsOfLabel(SHIPPED_TAXONOMY, summary, long)).toEqual([]);
  });

  it('may stay as long as the shipped ones', () => {
    const refused = Object.entries(SHIPPED_TAXONOMY.byId).filter(
      ([id, text]) => violationsOfLabel(SHIPPED_TAXONOMY, id, text)[0]?.code !== 'unchanged',
    );
    expect(refused).toEqual([]);
  });
});
