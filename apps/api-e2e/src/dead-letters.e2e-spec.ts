import { SendMail } from '@raccordo/api/testing';
import { type Api, startApi, strangerAt } from './support/api.ts';
import { personAt } from './support/people.ts';

const LIST = '/api/v1/admin/dead-letters';

describe('mails that could not be delivered', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
    await api.app.get(SendMail, { strict: false }).execute({
      to: 'anna@esempio.it\r\nBcc: eva@esempio.it',
      locale: 'it',
      template: 'verify-email',
      params: { name: 'Anna', path: '/verify#token=secret' },
    });
  });

  afterAll(() => api.close());

  it('are seen and tried again by admins, who are not shown what they say', async () => {
    const admin = await personAt(api, { isAdmin: true });
    const letters = async () => (await admin.agent.get(LIST).expect(200)).body.items;
    while ((await letters()).length === 0) await new Promise((done) => setTimeout(done, 50));

    const [letter] = await letters();
    expect(letter).toMatchObject({ topic: 'mail.send', failures: 1 });
    expect(letter.error).toContain('Not the address of one mailbox');
    expect(JSON.stringify(letter)).not.toMatch(/anna|secret/);

    await admin.agent.post(`${LIST}/${letter.id as string}/retry`).expect(204);
    while ((await letters()).length === 0) await new Promise((done) => setTimeout(done, 50));
    const again = await admin.agent.post(`${LIST}/01900000-0000-7000-8000-00000000ffff/retry`);
    expect([again.status, again.body.code]).toEqual([404, 'dead_letter.not_found']);
  });

  it('are nobody else’s business', async () => {
    const person = await personAt(api);
    expect((await person.agent.get(LIST)).status).toBe(403);
    expect((await strangerAt(api.server).get(LIST)).status).toBe(401);
  });
});
