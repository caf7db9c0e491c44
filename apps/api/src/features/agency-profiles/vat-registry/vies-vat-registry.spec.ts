import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NoVatRegistry } from './vat-registry.ts';
import { ViesVatRegistry } from './vies-vat-registry.ts';

describe('the register of VAT numbers', () => {
  let server: Server;
  let url: string;
  let asked: unknown;
  let answer: { status: number; body: string; afterMs?: number };

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        asked = { path: request.url, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
        setTimeout(() => {
          response.writeHead(answer.status, { 'content-type': 'application/json' });
          response.end(answer.body);
        }, answer.afterMs ?? 0).unref();
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest-api/`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const check = (timeoutMs?: number) =>
    new ViesVatRegistry(url, timeoutMs).check('IT', '02342520158');

  it('is asked for country and number', async () => {
    answer = { status: 200, body: '{"valid":true,"name":"ACME"}' };

    expect(await check()).toBe('valid');
    expect(asked).toEqual({
      path: '/rest-api/check-vat-number',
      body: { countryCode: 'IT', vatNumber: '02342520158' },
    });
  });

  it.each([
    ['unknown', 200, '{"valid":false,"userError":"INVALID"}'],
    ['unknown', 200, '{"valid":false}'],
    ['unavailable', 200, '{"valid":false,"userError":"MS_UNAVAILABLE"}'],
    ['unavailable', 200, '{"actionSucceed":false,"errorWrappers":[{"error":"MS_MAX_CONCURRENT_REQ"}]}'],
    ['unavailable', 200, '<html>'],
    ['unavailable', 200, 'null'],
    ['unavailable', 500, '{"valid":true}'],
    ['unavailable', 302, '{"valid":true}'],
  ])('is %s after %i %s', async (verdict, status, body) => {
    answer = { status, body };

    expect(await check()).toBe(verdict);
  }); // prettier-ignore

  it('is unavailable when it takes too long', async () => {
    answer = { status: 200, body: '{"valid":true}', afterMs: 2_000 };

    expect(await check(50)).toBe('unavailable');
  });

  it('is unavailable when nobody listens', async () => {
    expect(await new ViesVatRegistry('http://127.0.0.1:1').check('IT', '1')).toBe('unavailable');
  });

  it('is not asked by default', async () => {
    expect(await new NoVatRegistry().check()).toBe('not_asked');
  });
});
