import type { SendMailOptions } from 'nodemailer';
import type { MailAddress } from '../../config/app-config.ts';
import { headerText, isMailAddress } from './mail-address.ts';
import { type Mail, UndeliverableMail } from './mailer.ts';

/** What the library takes. Nothing here is parsed again: addresses are objects, headers one line. */
export function compose(mail: Mail, from: MailAddress): SendMailOptions {
  if (!isMailAddress(mail.to)) throw new UndeliverableMail('Not the address of one mailbox');
  return {
    from: { name: headerText(from.name), address: from.address },
    to: { name: '', address: mail.to },
    envelope: { from: from.address, to: [mail.to] },
    subject: headerText(mail.subject),
    text: mail.text,
    html: mail.html,
    // One form for all of ours, which `readMail` reads back.
    textEncoding: 'quoted-printable',
    date: mail.sentAt,
    messageId: `<${mail.id}@${from.address.slice(from.address.indexOf('@') + 1)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(mail.unsubscribeUrl) },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function unsubscribeHeaders(url: string | null): Record<string, string> {
  if (url === null) return {};
  return {
    'List-Unsubscribe': `<${new URL(url).href}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
