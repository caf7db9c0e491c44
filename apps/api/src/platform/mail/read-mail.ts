/**
 * The words of a mail we wrote ourselves, headers and parts one after the other: enough to find a
 * name in it. Parts are quoted-printable (`compose` sees to it), headers RFC 2047 words.
 */
export function readMail(mail: Buffer): string {
  const raw = mail.toString('latin1');
  return withoutJoiners(
    [raw.replace(/\?=\r?\n\s+=\?/g, '?==?').replace(ENCODED_WORD, decodeWord), raw]
      .map((text) => decodeQuoted(text.replace(/=\r?\n/g, '')))
      .join('\n'),
  );
}

const ENCODED_WORD = /=\?utf-8\?([bq])\?([^?]*)\?=/gi;

function decodeWord(_: string, kind: string, text: string): string {
  return kind.toLowerCase() === 'b'
    ? Buffer.from(text, 'base64').toString('latin1')
    : decodeBytes(text.replace(/_/g, ' '));
}

const decodeQuoted = (text: string): string => Buffer.from(decodeBytes(text), 'latin1').toString();

const decodeBytes = (text: string): string =>
  text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Names in mails carry invisible joiners, so that mail programs make no links of them. */
const withoutJoiners = (text: string): string => text.replace(/\u2060/g, '');
