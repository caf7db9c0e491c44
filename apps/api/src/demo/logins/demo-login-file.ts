import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const DEMO_ROLES = ['firm', 'agency', 'admin'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

export interface DemoLogin {
  readonly role: DemoRole;
  readonly email: string;
  readonly password: string;
}

export interface DemoSheet {
  readonly logins: readonly DemoLogin[];
  /** What an authenticator app of the admin would be given (`otpauth://`). */
  readonly codeAddress: string;
}

const LOGIN = /^(firm|agency|admin)\s+(\S+@\S+)\s+(\S+)$/;

/** The passwords of this installation, for whoever may read the data directory. */
export class DemoLoginFile {
  readonly path: string;

  constructor(dataDir: string) {
    this.path = join(dataDir, 'demo-logins.txt');
  }

  /** Null when it is not there, or not whole. */
  async read(): Promise<DemoSheet | null> {
    const lines = (await this.text()).split('\n').map((line) => line.trim());
    const logins = lines.flatMap((line) => {
      const [, role, email, password] = LOGIN.exec(line) ?? [];
      const known = DEMO_ROLES.find((candidate) => candidate === role);
      return known === undefined || email === undefined || password === undefined
        ? []
        : [{ role: known, email, password }];
    });
    const codeAddress = lines.find((line) => line.startsWith('otpauth://'));
    const isWhole = DEMO_ROLES.every((role) => logins.some((login) => login.role === role));
    return codeAddress === undefined || !isWhole ? null : { logins, codeAddress };
  }

  async write(sheet: DemoSheet): Promise<void> {
    const lines = [
      'Demo logins of this installation. Delete this file to get new passwords at the next start.',
      '',
      ...loginLines(sheet),
      sheet.codeAddress,
    ];
    await writeFile(this.path, `${lines.join('\n')}\n`, { mode: 0o600 });
  }

  private async text(): Promise<string> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }
}

/** As they are printed and kept: one a line, in columns. */
export function loginLines({ logins }: DemoSheet): readonly string[] {
  const width = Math.max(...logins.map(({ email }) => email.length));
  return [
    ...logins.map(
      ({ role, email, password }) => `${role.padEnd(8)}${email.padEnd(width + 2)}${password}`,
    ),
    'The admin is asked for a code too: npm run admin -- code, or an authenticator app with',
  ];
}
