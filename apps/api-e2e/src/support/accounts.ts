import { Clock } from '@raccordo/api/testing';
import { v7 } from 'uuid';
import { type Api, guestAt } from './api.ts';
import { linkIn } from './mailbox.ts';

export const PASSWORD = 'quattro cavalli in cucina';

export type Agent = ReturnType<typeof guestAt>;

export interface AccountAt {
  readonly email: string;
  readonly password: string;
  readonly agent: Agent;
}

export const newEmail = (): string => `${v7()}@example.org`;

/** The body of a sign-up that nothing is wrong with. */
export const aPerson = (email: string, changes: object = {}) => ({
  email,
  name: 'Ada Prova',
  password: PASSWORD,
  locale: 'it',
  organisation: { kind: 'sme', name: 'Officina Prova', vatNumber: null },
  ...changes,
});

/** Signed up, address confirmed, signed in: all of it over HTTP, as a person would. */
export async function accountAt(api: Api, changes: object = {}): Promise<AccountAt> {
  const email = newEmail();
  const agent = guestAt(api.server);
  await agent.post('/api/v1/sign-up').send(aPerson(email, changes)).expect(202);
  const token = await linkIn(api, email, 'verify-email');
  await agent.post('/api/v1/email-confirmation').send({ token, password: PASSWORD }).expect(200);
  await signIn(agent, email).expect(200, { outcome: 'signed-in' });
  return { email, password: PASSWORD, agent };
}

export const signIn = (agent: Agent, email: string, password = PASSWORD) =>
  agent.post('/api/v1/sign-in').send({ email, password });

/** The same person on another browser. */
export async function anotherBrowser(api: Api, { email, password }: AccountAt): Promise<Agent> {
  const agent = guestAt(api.server);
  await signIn(agent, email, password).expect(200);
  return agent;
}

export const isSignedIn = async (agent: Agent): Promise<boolean> =>
  (await agent.get('/api/v1/account')).status === 200;

/** The person proves again who they are. */
export const prove = (agent: Agent, password = PASSWORD, code: string | null = null) =>
  agent.post('/api/v1/account/proof').send({ password, code });

export interface Hands {
  advance(milliseconds: number): void;
  /** From now on the clock moves by `advance` alone, however long an answer takes. */
  stop(): void;
  now(): Date;
}

/** The clock of the application, to be put forward by hand. */
export function handsOf(api: Api): Hands {
  const clock = api.app.get(Clock, { strict: false });
  let ahead = 0;
  let passing = () => Date.now();
  clock.now = () => new Date(passing() + ahead);
  return {
    advance: (milliseconds) => (ahead += milliseconds),
    stop: () => {
      const stoppedAt = Date.now();
      passing = () => stoppedAt;
    },
    now: () => clock.now(),
  };
}
