import { connect } from 'node:net';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { problemOf } from '../../../platform/http/problem-details.ts';
import { readUpload } from './read-upload.ts';

const BOUNDARY = 'raccordo-test';

const field = (name: string, value: string): string =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const file = (content: string, filename = 'a.png', name = 'file'): string =>
  [
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\n`,
    `Content-Type: image/png\r\n\r\n${content}\r\n`,
  ].join('');

const form = (...parts: readonly string[]): string => `${parts.join('')}--${BOUNDARY}--\r\n`;

describe('reading an upload', () => {
  let server: FastifyInstance;

  beforeEach(async () => {
    server = fastify();
    await server.register(multipart);
    server.setErrorHandler((error, _request, reply) => {
      const { body } = problemOf(error, '');
      void reply.code(body.status).send({ code: body.code });
    });
    for (const [path, timeLimitMs] of [
      ['/', 60_000],
      ['/hurried', 400],
      // All have to be there before the first is sent away.
      ['/crowded', 2_000],
    ] as const) {
      server.post(path, async (request) => {
        const { kind, name, content } = await readUpload(request, timeLimitMs);
        return { kind, name, size: content.length };
      });
    }
    await server.listen({ port: 0, host: '127.0.0.1' });
  });

  afterEach(() => server.close());

  const portOf = (): number => {
    const address = server.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };

  const send = async (body: string, type = `multipart/form-data; boundary=${BOUNDARY}`) => {
    const answer = await fetch(`http://127.0.0.1:${portOf()}/`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    return (await answer.json()) as unknown;
  };

  /** What is answered until the line is cut; `drip` is sent on and on. */
  const trickle = (head: string, drip: string | null): Promise<string> =>
    new Promise((done) => {
      const socket = connect(portOf(), '127.0.0.1');
      let received = '';
      socket.on('data', (data) => (received += data.toString()));
      socket.on('error', () => undefined);
      socket.write(head);
      const dripping = drip === null ? undefined : setInterval(() => socket.write(drip), 50);
      socket.on('close', () => {
        clearInterval(dripping);
        done(received);
      });
    });

  const headTo = (path: string): string =>
    [
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n`,
      `Content-Type: multipart/form-data; boundary=${BOUNDARY}\r\n\r\n`,
    ].join('');

  it.each([
    ['kind first', form(field('kind', 'logo'), file('abc'))],
    ['file first', form(file('abc'), field('kind', 'logo'))],
  ])('takes %s', async (_story, body) => {
    expect(await send(body)).toEqual({ kind: 'logo', name: 'a.png', size: 3 });
  });

  it.each([
    ['no file', form(field('kind', 'logo')), 'file.missing'],
    ['a file under another name', form(field('kind', 'logo'), file('x', 'a', 'b')), 'file.missing'],
    [
      'text where the file should be',
      form(field('kind', 'logo'), field('file', 'x')),
      'request.too_large',
    ],
    ['no kind', form(file('x')), 'request.invalid'],
    ['an unknown kind', form(field('kind', '__proto__'), file('x')), 'request.invalid'],
    ['two files', form(field('kind', 'logo'), file('x'), file('y')), 'request.too_large'],
    [
      'two kinds',
      form(field('kind', 'logo'), field('kind', 'logo'), file('x')),
      'request.too_large',
    ],
    ['too many bytes', form(field('kind', 'logo'), file('x'.repeat(10_485_761))), 'file.too_large'],
  ])('refuses %s', async (_story, body, code) => {
    expect(await send(body)).toEqual({ code });
  });

  it('refuses what is no form', async () => {
    expect(await send('x', 'text/plain')).toEqual({ code: 'file.missing' });
  });

  it('answers a sender who dawdles, and cuts the line', async () => {
    const start = [headTo('/hurried'), field('kind', 'logo'), file('x').slice(0, -2)].join('');

    expect(await trickle(start, 'x')).toContain('file.too_slow');
  });

  it('holds no more at once than it has room for', async () => {
    const head = headTo('/crowded');
    const answers = await Promise.all(Array.from({ length: 15 }, () => trickle(head, null)));
    const count = (code: string) => answers.filter((answer) => answer.includes(code)).length;

    expect([count('file.too_slow'), count('service.overloaded')]).toEqual([12, 3]);
    expect(await send(form(field('kind', 'logo'), file('abc')))).toMatchObject({ size: 3 });
  });
});
