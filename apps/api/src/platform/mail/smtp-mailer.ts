import { createTransport, type Transporter } from 'nodemailer';
import type { MailAddress } from '../../config/app-config.ts';
import { compose } from './compose.ts';
import { type Mail, Mailer, UndeliverableMail } from './mailer.ts';

const TIMEOUT_MS = 20_000;

/** Hands mails to the server of `SMTP_URL`. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: MailAddress,
  ) {
    super();
    const { protocol, hostname, port, username, password } = new URL(url);
    this.transport = createTransport({
      host: hostname.replace(/^\[|\]$/g, ''),
      secure: protocol === 'smtps:',
      ...(port === '' ? {} : { port: Number(port) }),
      ...(username === ''
        ? {}
        : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
  }

  async send(mail: Mail): Promise<void> {
    const composed = compose(mail, this.from);
    try {
      await this.transport.sendMail(composed);
    } catch (error) {
      throw refusesRecipient(error) ? new UndeliverableMail('The server refused it') : error;
    }
  }
}

/** 5xx on the recipient is about this mail; on anything else it is about us, and may be put right. */
function refusesRecipient(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { command, responseCode } = error as { command?: unknown; responseCode?: unknown };
  return command === 'RCPT TO' && typeof responseCode === 'number' && responseCode >= 500;
}
