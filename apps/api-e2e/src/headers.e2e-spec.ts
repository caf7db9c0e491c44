import { type Api, startApi, strangerAt } from './support/api.ts';

describe('the headers of every answer', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  it.each(['/livez', '/readyz', '/api/v1/taxonomy', '/api/v1/nothing', '/api/v1/agencies?limit=0'])(
    'are strict on %s',
    async (url) => {
      const { headers } = await strangerAt(api.server).get(url);

      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['content-type']).toMatch(/; charset=utf-8$/);
      expect(headers['cache-control']).toBeDefined();
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );

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
