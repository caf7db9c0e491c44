import { BoundedQueue } from './bounded-queue.ts';

describe('a bounded queue', () => {
  /** Work that ends when told to. */
  function jobs() {
    const ends: (() => void)[] = [];
    let [running, most] = [0, 0];
    const work = () =>
      new Promise<void>((done) => {
        running += 1;
        most = Math.max(most, running);
        ends.push(() => {
          running -= 1;
          done();
        });
      });
    return { work, ends, most: () => most };
  }
  const settle = () => new Promise((done) => setImmediate(done));

  it('runs no more at once than it may, and everything that waits in the end', async () => {
    const queue = new BoundedQueue(2, 10);
    const { work, ends, most } = jobs();
    const all = Promise.all(Array.from({ length: 12 }, () => queue.run(work)));

    for (let ended = 0; ended < 12; ended += 1) {
      await settle();
      ends[ended]?.();
    }
    await all;

    expect(most()).toBe(2);
  });

  it('turns away who finds the line full, and takes others once there is room', async () => {
    const queue = new BoundedQueue(1, 1);
    const { work, ends } = jobs();
    const [first, second] = [queue.run(work), queue.run(work)];

    await expect(queue.run(work)).rejects.toMatchObject({ code: 'service.overloaded' });

    ends[0]?.();
    await first;
    await settle();
    const third = queue.run(work);
    ends[1]?.();
    await second;
    await settle();
    ends[2]?.();
    await expect(third).resolves.toBeUndefined();
  });

  it('gives the place back when the work fails', async () => {
    const queue = new BoundedQueue(1, 0);

    await expect(queue.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');

    await expect(queue.run(() => Promise.resolve(1))).resolves.toBe(1);
  });
});
