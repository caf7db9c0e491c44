import { openTwoPeople, type TwoPeople } from '../../../testing/two-people.ts';
import { FileRepository } from './file.repository.ts';

/** The program works for everybody here, so row security hides nothing: each query has to say whose. */
describe('files, of two people', () => {
  let people: TwoPeople;
  let files: FileRepository;

  beforeAll(async () => {
    people = await openTwoPeople();
    files = new FileRepository(people.database.transactions);
  });

  afterAll(() => people.close());

  const idsOf = async (organisationId: string) =>
    (await files.listOwned(organisationId, null, null, 10)).map(({ id }) => id);

  it('are counted, shown and deleted for one firm', async () => {
    const { one, other } = people;
    const [ours, theirs] = [await idsOf(one.organisationId), await idsOf(other.organisationId)];
    expect([ours.length, theirs.length]).toEqual([1, 1]);
    const both = [...ours, ...theirs];

    expect(await files.usageOf(one.organisationId)).toEqual({ files: 1, bytes: 1 });
    expect(await files.listPublishable(one.organisationId, both)).toEqual(new Set(ours));
    await files.showOnly(other.organisationId, both);
    expect(await files.showOnly(one.organisationId, both)).toEqual(new Set(ours));
    expect(await files.showOnly(one.organisationId, [])).toEqual(new Set());
    const open = await people.owner.query<{ id: string }>('SELECT id FROM files WHERE is_public');
    expect(open.map(({ id }) => id)).toEqual(theirs);
    expect(await files.delete(one.organisationId, null)).toEqual(ours);
    expect(await idsOf(other.organisationId)).toEqual(theirs);
  });
});
