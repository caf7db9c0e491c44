import { mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { type SmtpInbox, startSmtpInbox } from '../../testing/smtp-inbox.ts';
import { FileMailer } from './file-mailer.ts';
import { MailFolder } from './mail-folder.ts';
import { type Mail, UndeliverableMail } from './mailer.ts';
import { SmtpMailer } from './smtp-mailer.ts';

const FROM = { name: 'Raccordo', address: 'posta@raccordo.example' };

const aMail = (changes: Partial<Mail> = {}): Mail => ({
  id: '01900000-0000-7000-8000-000000000001',
  sentAt: new Date('2026-03-02T09:00:00Z'),
  to: 'anna@esempio.it',
  subject: 'Conferma il tuo indirizzo, perché è il tuo',
  text: 'Apri: https://raccordo.example/verify-email#token=abc',
  html: '<p><a href="https://raccordo.example/verify-email#token=abc">Conferma</a></p>',
  unsubscribeUrl: null,
  link: 'https://raccordo.example/verify-email#token=abc',
  ...changes,
});

describe('mails over SMTP', () => {
  let inbox: SmtpInbox;
  let mailer: SmtpMailer;

  beforeAll(async () => {
    inbox = await startSmtpInbox();
    mailer = new SmtpMailer(inbox.url, FROM);
  });

  afterAll(() => inbox.close());

  const last = () => inbox.received.at(-1);

  it('arrive as they were written', async () => {
    await mailer.send(aMail());

    expect(last()).toMatchObject({ from: FROM.address, to: ['anna@esempio.it'] });
    expect(last()?.mail).toMatchObject({
      subject: 'Conferma il tuo indirizzo, perché è il tuo',
      messageId: '<01900000-0000-7000-8000-000000000001@raccordo.example>',
      text: expect.stringContaining('https://raccordo.example/verify-email#token=abc'),
      html: expect.stringContaining('href="https://raccordo.example/verify-email#token=abc"'),
    });
    expect(last()?.mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(last()?.mail.headers.has('list-unsubscribe')).toBe(false);
  });

  it('can be left with one click', async () => {
    await mailer.send(aMail({ unsubscribeUrl: 'https://raccordo.example/u/abc' }));

    expect(last()?.raw).toContain('List-Unsubscribe: <https://raccordo.example/u/abc>');
    expect(last()?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('have no header that somebody smuggled into a subject', async () => {
    await mailer.send(aMail({ subject: 'Invito\r\nBcc: eva@esempio.it\r\n\r\nAltro testo' }));

    expect(last()?.to).toEqual(['anna@esempio.it']);
    expect(last()?.mail.headers.has('bcc')).toBe(false);
    expect(last()?.mail.subject).toBe('Invito Bcc: eva@esempio.it Altro testo');
    expect(last()?.mail.text).not.toContain('Altro testo');
  });

  it('have no header smuggled into the name of the sender', async () => {
    const forged = new SmtpMailer(inbox.url, { ...FROM, name: 'R\r\nReply-To: eva@esempio.it' });
    await forged.send(aMail());

    expect(last()?.mail.headers.has('reply-to')).toBe(false);
    expect(last()?.mail.from?.value[0]?.name).toBe('R Reply-To: eva@esempio.it');
  });

  it.each(['anna@esempio.it\r\nBcc: eva@esempio.it', 'anna@esempio.it, eva@esempio.it'])(
    'go to nobody at %j',
    async (to) => {
      const before = inbox.received.length;

      await expect(mailer.send(aMail({ to }))).rejects.toThrow(UndeliverableMail);
      expect(inbox.received).toHaveLength(before);
    },
  );

  it('tell a refusal for good from one that may pass', async () => {
    inbox.refuseWith(550);
    await expect(mailer.send(aMail())).rejects.toThrow(UndeliverableMail);
    inbox.refuseWith(451);
    await expect(mailer.send(aMail())).rejects.not.toThrow(UndeliverableMail);
    inbox.refuseWith(null);
    await expect(mailer.send(aMail())).resolves.toBeUndefined();
  });

  it('fail in time when no server is there', async () => {
    await expect(new SmtpMailer('smtp://127.0.0.1:1', FROM).send(aMail())).rejects.toThrow();
  });
});

describe('mails as files', () => {
  let folder: string;
  const announced: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'raccordo-mail-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const mailer = (announce: ((line: string) => void) | null) =>
    new FileMailer({ folder: new MailFolder(join(folder, 'mail')), from: FROM, announce });

  it('can be opened, are for their owner only, and the same mail is the same file', async () => {
    await mailer(null).send(aMail());
    await mailer(null).send(aMail());

    const names = await readdir(join(folder, 'mail'));
    expect(names).toEqual(['2026-03-02T09-00-00-000Z-01900000-0000-7000-8000-000000000001.eml']);
    const path = join(folder, 'mail', names[0] ?? '');
    expect((await stat(path)).mode & 0o077).toBe(0);
    const parsed = await simpleParser(await readFile(path));
    expect(parsed.subject).toBe('Conferma il tuo indirizzo, perché è il tuo');
    expect(parsed.text).toContain('https://raccordo.example/verify-email#token=abc');
  });

  it('say their link to whoever develops, and to nobody else', async () => {
    await mailer(null).send(aMail());
    expect(announced).toEqual([]);
    await mailer((line) => announced.push(line)).send(aMail());

    expect(announced).toEqual([
      expect.stringContaining('https://raccordo.example/verify-email#token=abc'),
    ]);
  });
});

describe('the folder of mails', () => {
  let path: string;
  let folder: MailFolder;

  beforeEach(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'raccordo-mail-')), 'mail');
    folder = new MailFolder(path);
  });

  afterEach(() => rm(join(path, '..'), { recursive: true, force: true }));

  const send = (id: string, changes: Partial<Mail>) =>
    new FileMailer({ folder, from: FROM, announce: null }).send(aMail({ id, ...changes }));
  const left = async () => (await readdir(path)).map((name) => name.slice(-5, -4));

  it('is emptied up to a moment, and not beyond', async () => {
    await send('1', { sentAt: new Date('2026-03-02T09:00:00.000Z') });
    await send('2', { sentAt: new Date('2026-03-02T09:00:00.001Z') });

    expect(await folder.deleteUntil(new Date('2026-03-02T09:00:00.000Z'))).toBe(1);
    expect(await left()).toEqual(['2']);
  });

  it('finds whom a mail goes to, or names, however it is written', async () => {
    await send('1', { to: 'zoe@esempio.it' });
    await send('2', { subject: 'Zoë Però e altri ti invitano' });
    await send('3', { text: `${'Ciao, '.repeat(20)}Zo\u00eb Per\u00f2 ti aspetta da un pezzo` });
    await send('4', { text: 'Zo\u00eb Per\u00f2 di S.p\u2060.A ti scrive' });
    await send('5', { to: 'nazoe@esempio.it', text: 'Nessuno di cui parlare' });

    await folder.deleteAbout(['zoe@esempio.it', 'Zo\u00eb Per\u00f2']);

    expect(await left()).toEqual(['5']);
  });

  it('finds a mail that is still being written, and is not troubled by one that moves', async () => {
    await send('1', { to: 'zoe@esempio.it' });
    const [name = ''] = await readdir(path);
    await rename(join(path, name), join(path, `${name}.part`));
    const another = Array.from({ length: 40 }, (_, at) => send(`b${at}`, { to: 'zoe@esempio.it' }));

    await folder.deleteAbout(['zoe@esempio.it']);
    // One whose beginning was taken away is tried again by whoever sends it.
    await Promise.allSettled(another);
    await folder.deleteAbout(['zoe@esempio.it']);

    expect(await readdir(path)).toEqual([]);
  });

  it('may not be there yet', async () => {
    expect(await folder.deleteAbout(['zoe'])).toBe(0);
  });
});
