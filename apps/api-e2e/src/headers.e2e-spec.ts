import { standingOf } from './access/callers.ts';
import { MISSING_ID } from './access/objects.ts';
import { ROUTES, send } from './access/requests.ts';
import { type Api, startApi, strangerAt } from './support/api.ts';

describe('the headers of every answer', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  const STRICT = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };

  const isStrict = (headers: Record<string, string>): boolean =>
    Object.entries(STRICT).every(([name, value]) => headers[name] === value) &&
    headers['content-security-policy']?.includes("default-src 'none'") === true &&
    headers['cache-control'] !== undefined &&
    // An answer without a body has no type.
    /; charset=utf-8$|^undefined$/.test(String(headers['content-type'])) &&
    ['access-control-allow-origin', 'server', 'x-powered-by'].every((name) => !(name in headers));

  it('are strict on every route, and on every refusal', async () => {
    const admin = await standingOf(api, 'admin');
    const lax: string[] = [];
    for (const route of ROUTES) {
      for (const cookie of ['', admin.cookie]) {
        const { headers } = await send(api, route, MISSING_ID, cookie);
        if (!isStrict(headers)) lax.push(route.key);
      }
    }
    for (const url of ['/api/v1/nothing', '/api/v1/agencies?limit=0', '/%00', '/api/v1/%zz']) {
      const { headers } = await strangerAt(api.server).get(url);
      if (!isStrict(headers)) lax.push(url);
    }

    expect(lax).toEqual([]);
  });

  it('let nothing run that is not ours', async () => {
    const { headers } = await strangerAt(api.server).get('/livez');
    const policy = new Map(
      (headers['content-security-policy'] ?? '').split(';').map((directive) => {
        const [name, ...sources] = directive.split(' ');
        return [name, sources.join(' ')] as const;
      }),
    );

    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('style-src-attr')).toBe("'unsafe-inline'");
    const elsewhere = [...policy].filter(([name, sources]) =>
      name === 'style-src-attr' ? false : sources.includes('unsafe'),
    );
    expect(elsewhere).toEqual([]);
  });

  it('ignore what a client says about its proxy', async () => {
    const { headers } = await strangerAt(api.server)
      .post('/api/v1/briefs')
      .set('X-Forwarded-Proto', 'https')
      .set('X-Request-Id', 'chosen by the client')
      .send({});

    expect((headers['set-cookie'] as unknown as string[])[0]).toMatch(/^raccordo_guest=/);
    expect(headers['x-request-id']).not.toBe('chosen by the client');
  });
});
