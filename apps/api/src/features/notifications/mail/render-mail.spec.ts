import { LOCALES } from '@raccordo/kernel';
import { UndeliverableMail } from '../../../platform/mail/mailer.ts';
import type { MailParams } from './mail-params.ts';
import { contentOf, type MailLinks, renderMail } from './render-mail.ts';
import { MAIL_KINDS } from './stored-params.ts';

const path = '/somewhere?x=1&y=2#token=abc';
const agencyName = 'Studio <b>Ponte</b> & figli';
const reason = 'Il sito mostrato\nnon è "vostro" <script>alert(1)</script>';
const day = '2026-03-29T10:00:00.000Z';

const SAMPLES: MailParams = {
  'verify-email': { name: 'Anna', path },
  'reset-password': { name: 'Anna', path },
  'account-exists': { name: 'Anna', path },
  'email-changed': { name: 'Anna', newEmail: 'nuova@esempio.it' },
  'erasure-asked': { name: 'Anna', dueOn: '2026-03-02T09:00:00.000Z', path },
  'erasure-put-off': { name: 'Anna', organisationNames: ['Serramenti Rossi'], path },
  'organisation-invitation': {
    organisationName: 'Serramenti Rossi',
    invitedBy: 'Eva',
    role: 'adviser',
    validDays: 7,
    path,
  },
  'password-changed': {},
  'sign-in-from-new-device': { device: 'Firefox, Windows' },
  'two-factor-changed': { isOn: true },
  'agency-published': { agencyName, path },
  'agency-suspended': { agencyName, reason, path },
  'claim-verified': { agencyName, claim: 'seo', path },
  'claim-more-asked': { agencyName, claim: 'search_ads', question: reason, path },
  'claim-rejected': { agencyName, claim: 'profile', reason, path },
  'claim-contested': { agencyName, claim: 'seo', reason, answerBy: day, path },
  'evidence-expiring': { agencyName, caseTitle: 'Infissi', expiresOn: day, path },
  'appeal-received': { agencyName, decideBy: day, path },
  'appeal-decided': { agencyName, isUpheld: false, reason, path },
  'adviser-added': { organisationName: 'Serramenti Rossi', adviserName: 'Eva', path },
  'data-exported': {},
  digest: { items: ['Una <cosa>', 'Un’altra'], more: 3 },
};

const LINKS: MailLinks = {
  to: (target) => `https://raccordo.example/it${target}`,
  unsubscribe: 'https://raccordo.example/it/unsubscribe#t=1',
};

const CASES = MAIL_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const));

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const linksIn = (text: string): string[] =>
  [...new Set(text.match(/https:\/\/[^\s"<>]+/g) ?? [])].sort();

describe.each(CASES)('the mail %s in %s', (kind, locale) => {
  const mail = renderMail(locale, kind, SAMPLES[kind], LINKS);

  it('says everything', () => {
    for (const text of [mail.subject, mail.text, mail.html]) {
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\w+\}|Invalid Date/);
    }
    expect(mail.subject).toMatch(/^\S.{3,90}$/u);
  });

  it('leads to the same places as text and as HTML', () => {
    expect(linksIn(unescaped(mail.html))).toEqual(linksIn(mail.text));
    if (mail.link !== null) expect(linksIn(mail.text)).toContain(mail.link);
  });

  it('lets nobody write HTML, and loads nothing from afar', () => {
    expect(mail.html).not.toMatch(/<(script|b|cosa|img|link|iframe)\b/);
    expect(mail.html).not.toMatch(/\b(src|background)=|url\(|@import/);
    expect(mail.html).toContain(`<html lang="${locale}">`);
  });

  it('is calm', () => {
    expect(mail.text).not.toContain('!');
  });
});

describe('the mails', () => {
  it('differ between the languages', () => {
    for (const kind of MAIL_KINDS) {
      const [it, en] = LOCALES.map((locale) => contentOf(locale, kind, SAMPLES[kind]));
      expect([kind, it?.subject]).not.toEqual([kind, en?.subject]);
      expect(it?.action?.path).toEqual(en?.action?.path);
    }
  });

  it('say the claim by its name and days as words', () => {
    const { lines } = contentOf('it', 'claim-contested', SAMPLES['claim-contested']);

    expect(lines[0]).toMatch(/«SEO[^»]*».*29 marzo 2026/);
  });

  it('make no link of what somebody typed as a name', () => {
    const params = { ...SAMPLES['verify-email'], name: 'Vinci su evil.example/premio' };

    expect(renderMail('it', 'verify-email', params, LINKS).text).not.toContain('evil.example');
  });

  it('refuse stored params that do not fit', () => {
    for (const params of [null, [], 'x', {}, { name: 1, path }, { name: 'A', path: 'evil' }]) {
      expect(() => contentOf('it', 'verify-email', params)).toThrow(UndeliverableMail);
    }
  });
});
