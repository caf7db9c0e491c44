import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.ts';
import { AgencyRepository } from '../../features/agencies/index.ts';
import { DemoAccounts, OneTimeCodes } from '../../features/identity/index.ts';
import { TransactionRunner } from '../../platform/persistence/transaction-runner.ts';
import { DemoAgencyOwner } from './demo-agency-owner.ts';
import { DemoFirm } from './demo-firm.ts';
import { type DemoLogin, DemoLoginFile, type DemoRole, type DemoSheet } from './demo-login-file.ts';
import { DEMO_LOGIN_AGENCY, DEMO_PEOPLE } from './demo-people.ts';

/** Somebody to be for a newcomer: who owns a firm, who owns an agency, who administers. */
@Injectable()
export class DemoLogins {
  private readonly file: DemoLoginFile;

  constructor(
    private readonly config: AppConfig,
    private readonly accounts: DemoAccounts,
    private readonly codes: OneTimeCodes,
    private readonly agencies: AgencyRepository,
    private readonly firm: DemoFirm,
    private readonly agencyOwner: DemoAgencyOwner,
    private readonly transactions: TransactionRunner,
  ) {
    this.file = new DemoLoginFile(config.dataDir);
  }

  /**
   * Null where there are none: without the demo, with another directory of agencies, and in
   * production whatever is asked for; those left over from a demo are shut there.
   */
  async prepare(): Promise<DemoSheet | null> {
    if (this.config.environment === 'production') {
      await this.accounts.withdraw(Object.values(DEMO_PEOPLE).map(({ email }) => email));
      return null;
    }
    if (!this.config.loadsDemo) return null;
    if ((await this.agencies.findBySlug(DEMO_LOGIN_AGENCY)) === null) return null;
    const kept = await this.file.read();
    const sheet = kept ?? this.newSheet();
    // Before the accounts: a password nobody knows would help nobody.
    if (kept === null) await this.file.write(sheet);
    const ids = {
      firm: await this.ready(sheet, 'firm', kept !== null),
      agency: await this.ready(sheet, 'agency', kept !== null),
      admin: await this.ready(sheet, 'admin', kept !== null),
    };
    if (!(await this.isSomewhere(ids.firm))) await this.firm.plant(ids.firm);
    if (!(await this.isSomewhere(ids.agency))) {
      await this.agencyOwner.plant(ids.agency, ids.admin);
    }
    return sheet;
  }

  /** What is there and has the password of the sheet is left as it is. */
  private async ready(sheet: DemoSheet, role: DemoRole, isKept: boolean): Promise<string> {
    const known = await this.accounts.find(DEMO_PEOPLE[role].email);
    if (known !== null && isKept) return known;
    return this.accounts.plant({
      ...DEMO_PEOPLE[role],
      locale: 'it',
      password: sheet.logins.find((login) => login.role === role)?.password ?? '',
      secondFactorSecret: role === 'admin' ? this.codes.secretIn(sheet.codeAddress) : null,
    });
  }

  private newSheet(): DemoSheet {
    const login = (role: DemoRole): DemoLogin => ({
      role,
      email: DEMO_PEOPLE[role].email,
      password: newPassword(),
    });
    return {
      logins: [login('firm'), login('agency'), login('admin')],
      codeAddress: this.codes.addressOf(this.codes.newSecret(), DEMO_PEOPLE.admin.email),
    };
  }

  private async isSomewhere(userId: string): Promise<boolean> {
    const rows = await this.transactions.asSystem(() =>
      this.transactions.query('SELECT 1 FROM memberships WHERE user_id = $1 LIMIT 1', [userId]),
    );
    return rows.length > 0;
  }
}

/** 64 random bits in four groups: guessed by nobody, typed by anybody. */
const newPassword = (): string =>
  randomBytes(8)
    .toString('hex')
    .replace(/(.{4})(?=.)/g, '$1-');
