import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DomainError } from '@raccordo/kernel';
import { InvalidConfigError, readAppConfig } from './config/read-app-config.ts';
import { AppModule } from './app.module.ts';
import type { AppConfig } from './config/app-config.ts';
import { DemoLoginFile } from './demo/logins/demo-login-file.ts';
import { AdminAccounts, type AdminLine, OneTimeCodes } from './features/identity/index.ts';
import { DatabaseUnreachableError, openDatabase } from './platform/persistence/open-database.ts';
import { PostgresServerError } from './platform/persistence/postgres-server.ts';

/** `npm run admin -- create EMAIL`, with the server running or not. No account exists by default. */
const USAGE = [
  'Usage: npm run admin -- create EMAIL            make an admin, print the link to choose a password',
  '       npm run admin -- list                    every admin, and what they still lack',
  '       npm run admin -- suspend EMAIL           end every session and let them in no more',
  '       npm run admin -- reinstate EMAIL         let them in again',
  '       npm run admin -- reset-two-factor EMAIL  for who lost phone and paper',
  '       npm run admin -- code                    the code of the demo admin, as an app would show it',
].join('\n');

const EXIT = { done: 0, failed: 1, misused: 2 } as const;

class UsageError extends Error {}

type Command = (accounts: AdminAccounts, email: string) => Promise<readonly string[]>;

const COMMANDS: Readonly<Record<string, Command>> = {
  create: async (accounts, email) => [
    `${email} is an admin. To choose a password, within a day and once:`,
    `  ${await accounts.create(email)}`,
    'The second factor is asked for at the first sign-in; without it there is nothing to see.',
  ],
  suspend: async (accounts, email) => {
    await accounts.suspend(email);
    return [`${email} is suspended, every session has ended.`];
  },
  reinstate: async (accounts, email) => {
    await accounts.reinstate(email);
    return [`${email} may sign in again.`];
  },
  'reset-two-factor': async (accounts, email) => {
    await accounts.resetSecondFactor(email);
    return [`${email} has no second factor any more, every session has ended.`];
  },
};

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const config = readAppConfig();
  if (words.join(' ') === 'code') return console.log(await demoCode(config));
  const work = readArguments(words);
  const database = await openDatabase(config);
  try {
    // The whole program, without its door: what it writes is mailed by whoever runs next.
    const program = await NestFactory.createApplicationContext(
      AppModule.forRoot(config, database.url),
      { logger: ['error'], abortOnError: false },
    );
    try {
      const lines = await work(program.get(AdminAccounts, { strict: false }));
      for (const line of lines) console.log(line);
    } finally {
      await program.close();
    }
  } finally {
    await database.close();
  }
}

/** Needs no database: the secret is in the file beside it. */
async function demoCode({ dataDir, environment }: AppConfig): Promise<string> {
  const sheet = environment === 'production' ? null : await new DemoLoginFile(dataDir).read();
  if (sheet === null)
    throw new UsageError('There is no demo admin here: start with the demo first.');
  const codes = new OneTimeCodes();
  const { code, secondsLeft } = codes.codeAt(codes.secretIn(sheet.codeAddress), new Date());
  return `${code}  (for ${String(secondsLeft)} seconds; each opens once)`;
}

function readArguments(
  words: readonly string[],
): (accounts: AdminAccounts) => Promise<readonly string[]> {
  const [name = '', email, ...rest] = words;
  if (name === 'list' && email === undefined) {
    return async (accounts) => tableOf(await accounts.list());
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined || email === undefined || rest.length > 0) throw new UsageError(USAGE);
  return (accounts) => command(accounts, email);
}

function tableOf(admins: readonly AdminLine[]): readonly string[] {
  if (admins.length === 0) return ['No admins. Make one: npm run admin -- create EMAIL'];
  return admins.map(({ email, status, hasPassword, hasSecondFactor }) => {
    const lacks = [
      ...(hasPassword ? [] : ['a password']),
      ...(hasSecondFactor ? [] : ['the second factor']),
    ];
    return `${email}  ${status}${lacks.length > 0 ? `, lacks ${lacks.join(' and ')}` : ''}`;
  });
}

try {
  await main();
  process.exitCode = EXIT.done;
} catch (error) {
  if (error instanceof UsageError || error instanceof InvalidConfigError) {
    console.error(error.message);
    process.exitCode = EXIT.misused;
  } else if (error instanceof DomainError) {
    console.error(`Nothing was changed: ${error.code}`);
    process.exitCode = EXIT.misused;
  } else if (error instanceof PostgresServerError || error instanceof DatabaseUnreachableError) {
    console.error(error.message);
    process.exitCode = EXIT.failed;
  } else {
    console.error(error);
    process.exitCode = EXIT.failed;
  }
}
