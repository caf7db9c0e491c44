import type { Locale } from '@raccordo/kernel';
import type { AppPath } from '../../../platform/http/public-address.ts';
import { UndeliverableMail } from '../../../platform/mail/mailer.ts';
import { isNotificationKind, NOTIFICATION_RULES } from '../notification-kinds.ts';
import { html, type Html } from './html.ts';
import type { FootWords, MailContent, MailFoot, MailWords } from './mail-content.ts';
import type { MailKind } from './mail-params.ts';
import { hasParams } from './stored-params.ts';
import { ENGLISH, ENGLISH_FOOT } from './words/en.ts';
import { ITALIAN, ITALIAN_FOOT } from './words/it.ts';

const WORDS: Readonly<Record<Locale, MailWords>> = { it: ITALIAN, en: ENGLISH };
const FOOTS: Readonly<Record<Locale, FootWords>> = { it: ITALIAN_FOOT, en: ENGLISH_FOOT };

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What the mail asks to open. */
  readonly link: string | null;
}

export interface MailLinks {
  /** A path of the web app, in the reader's language. */
  readonly to: (path: AppPath) => string;
  /** The page where the reader leaves this sort of mail; null where that cannot be. */
  readonly unsubscribe: string | null;
}

/** What a kind of mail says; params come out of the outbox, so they are looked at first. */
// One kind at a time: of several, it would be lost which params go with which words.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function contentOf<Kind extends MailKind>(
  locale: Locale,
  kind: Kind,
  params: unknown,
): MailContent {
  if (!hasParams(kind, params)) throw new UndeliverableMail(`Params of ${kind} do not fit`);
  return WORDS[locale][kind](params);
}

export function renderMail(
  locale: Locale,
  kind: MailKind,
  params: unknown,
  links: MailLinks,
): RenderedMail {
  const content = contentOf(locale, kind, params);
  const link = content.action === undefined ? null : links.to(content.action.path);
  const foot: Foot = { words: FOOTS[locale], kind: footOf(kind), links };
  return {
    subject: content.subject,
    text: textOf(content, link, foot),
    html: htmlOf(locale, content, link, foot),
    link,
  };
}

interface Foot {
  readonly words: FootWords;
  readonly kind: MailFoot;
  readonly links: MailLinks;
}

const PREFERENCES: AppPath = '/account/notifications';

export function footOf(kind: MailKind): MailFoot {
  if (kind === 'digest') return 'news';
  if (!isNotificationKind(kind)) return 'asked';
  return NOTIFICATION_RULES[kind].isSecurity ? 'security' : 'news';
}

function textOf(content: MailContent, link: string | null, { words, kind, links }: Foot): string {
  const foot = [
    words.because[kind],
    ...(kind === 'news' ? [`${words.preferences}: ${links.to(PREFERENCES)}`] : []),
    ...(links.unsubscribe === null ? [] : [`${words.unsubscribe}: ${links.unsubscribe}`]),
  ];
  const blocks = [
    ...content.lines,
    ...(content.items === undefined ? [] : [content.items.map((item) => `- ${item}`).join('\n')]),
    ...(content.quote === undefined ? [] : [content.quote.replace(/^/gm, '> ')]),
    ...(content.action === undefined ? [] : [`${content.action.label}:\n${link ?? ''}`]),
    ...(content.after ?? []),
    `-- \nRaccordo\n${foot.join('\n')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The look: ink on paper, square corners, a rule and no box, one sans. */
const FONT = 'font-family:Archivo,Helvetica,Arial,sans-serif;';
const STYLES = {
  body: `margin:0;padding:0;background:#ffffff;color:#15181b;${FONT}`,
  band: 'background:#15181b;color:#ffffff;font-size:20px;font-weight:650;padding:16px 24px;',
  main: 'padding:24px 24px 40px;font-size:16px;line-height:1.5;',
  title:
    'margin:0 0 24px;padding-top:16px;border-top:2px solid #15181b;font-size:28px;line-height:1.28;font-weight:650;',
  line: 'margin:0 0 16px;',
  quote: 'margin:0 0 24px;padding:0 0 0 16px;border-left:8px solid #15181b;white-space:pre-line;',
  items: 'margin:0 0 24px;padding:0 0 0 20px;',
  button:
    'display:inline-block;padding:14px 24px;background:#15181b;color:#ffffff;font-weight:600;text-decoration:none;',
  small: 'margin:0 0 8px;font-size:14px;line-height:1.45;color:#4b5157;',
  link: 'color:#15181b;word-break:break-all;',
  foot: 'padding:16px 24px 40px;border-top:1px solid #cdd0ce;',
} as const;

function htmlOf(locale: Locale, content: MailContent, link: string | null, foot: Foot): string {
  const { words, kind, links } = foot;
  const paragraphs = (lines: readonly string[]): readonly Html[] =>
    lines.map((line) => html`<p style="${STYLES.line}">${line}</p>`);
  const small = (label: string, url: string): Html =>
    html`<p style="${STYLES.small}"><a href="${url}" style="${STYLES.link}">${label}</a></p>`;
  const page = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light" />
        <title>${content.subject}</title>
      </head>
      <body style="${STYLES.body}">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
          <tr>
            <td>
              <div style="max-width:600px;">
                <div style="${STYLES.band}">Raccordo</div>
                <div style="${STYLES.main}">
                  <h1 style="${STYLES.title}">${content.subject}</h1>
                  ${paragraphs(content.lines)} ${itemsOf(content.items)}
                  ${content.quote === undefined ? html`` : html`<p style="${STYLES.quote}">${content.quote}</p>`}
                  ${buttonOf(content, link, words)} ${paragraphs(content.after ?? [])}
                </div>
                <div style="${STYLES.foot}">
                  <p style="${STYLES.small}">${words.because[kind]}</p>
                  ${kind === 'news' ? small(words.preferences, links.to(PREFERENCES)) : html``}
                  ${links.unsubscribe === null ? html`` : small(words.unsubscribe, links.unsubscribe)}
                </div>
              </div>
            </td>
          </tr>
        </table>
      </body>
    </html> `;
  return page.text;
}

function itemsOf(items: readonly string[] | undefined): Html {
  if (items === undefined) return html``;
  return html`<ul style="${STYLES.items}">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function buttonOf({ action }: MailContent, link: string | null, words: FootWords): Html {
  if (action === undefined || link === null) return html``;
  return html`<p style="${STYLES.line}">
      <a href="${link}" style="${STYLES.button}">${action.label}</a>
    </p>
    <p style="${STYLES.small}">
      ${words.copyLink}<br /><a href="${link}" style="${STYLES.link}">${link}</a>
    </p>`;
}
