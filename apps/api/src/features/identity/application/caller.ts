import { isIPv6 } from 'node:net';

/** What a use case of signing in may know of the browser that asks. */
export interface Caller {
  readonly ip: string;
  readonly userAgent: string;
  /** From the long-lived cookie of an earlier sign-in; null when there is none. */
  readonly deviceToken: string | null;
  /** From the short-lived cookie of a visit to the sign-in provider. */
  readonly visitToken: string | null;
  readonly guestId: string | null;
  /** The session the browser brings along; it ends when another begins. */
  readonly sessionId: string | null;
}

const IPV4_INSIDE = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const NETWORK_GROUPS = 4;

/**
 * Whom an address stands for: one IPv4 address, or a whole /64 of IPv6, since anybody who has one
 * address there has all of them.
 */
export function networkOf(ip: string): string {
  const inside = IPV4_INSIDE.exec(ip)?.[1];
  if (inside !== undefined) return inside;
  if (!isIPv6(ip)) return ip;
  const [head = '', tail = ''] = (ip.split('%', 1)[0] ?? '').split('::', 2);
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [before, after] = [groups(head), groups(tail)];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after]
    .slice(0, NETWORK_GROUPS)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
