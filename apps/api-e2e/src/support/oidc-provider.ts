import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import request from 'supertest';

export const CLIENT = { id: 'raccordo', secret: 'a secret for the tests only' };

/** Who signs in there, and what the provider says of them. */
export interface Visitor {
  readonly subject: string;
  readonly email: string;
  readonly isVerified: boolean;
}

export interface TestProvider {
  readonly issuer: string;
  knows(visitor: Visitor): void;
  /** Signs in there as that person, and returns what the provider adds to the return address. */
  visit(address: string, subject: string): Promise<string>;
  close(): Promise<void>;
}

const MAX_STEPS = 12;

/** A real OpenID provider, with its pages for signing in and agreeing. */
export async function startProvider(returnAddress: string): Promise<TestProvider> {
  const people = new Map<string, Visitor>();
  const server: Server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      { client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [returnAddress] },
    ],
    cookies: { keys: ['for the tests only'] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_context, id) => {
      const person = people.get(id);
      if (person === undefined) return undefined;
      return {
        accountId: id,
        claims: () => ({ sub: id, email: person.email, email_verified: person.isVerified }),
      };
    },
  });
  const answer = provider.callback();
  server.on('request', (asked, reply) => void answer(asked, reply));
  return {
    issuer,
    knows: (visitor) => people.set(visitor.subject, visitor),
    visit: (address, subject) => visit(server, issuer, returnAddress, address, subject),
    close: () => new Promise((done) => server.close(() => done())),
  };
}

async function visit(
  server: Server,
  issuer: string,
  returnAddress: string,
  address: string,
  subject: string,
): Promise<string> {
  const browser = request.agent(server);
  let next = address;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (next.startsWith(returnAddress)) return new URL(next).search;
    const { pathname, search } = new URL(next, issuer);
    const page = await browser.get(`${pathname}${search}`);
    const form = /<form[^>]*action="([^"]+)"/.exec(page.text)?.[1];
    const isForm = page.status === 200 && form !== undefined;
    const answer = isForm
      ? await browser
          .post(new URL(form, issuer).pathname)
          .type('form')
          .send(
            page.text.includes('name="login"')
              ? { prompt: 'login', login: subject, password: 'anything' }
              : { prompt: 'consent' },
          )
      : page;
    const location = answer.headers['location'];
    if (location === undefined) throw new Error(`The provider answered ${answer.status}`);
    next = location;
  }
  throw new Error('The provider never came to an end');
}
