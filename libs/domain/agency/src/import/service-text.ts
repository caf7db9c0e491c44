import { statedText } from './normalise-text.ts';

/** One service as the source names it; the share of the work is null when it only lists services. */
export interface ServiceMention {
  readonly label: string;
  readonly sharePercent: number | null;
}

const MAX_SERVICES = 80;
const MAX_LABEL_LENGTH = 300;

const SHARE_AFTER = /^(.{1,120}?)\s*[:=]\s*(\d{1,3}(?:[.,]\d+)?)\s*%?$/s;
const SHARE_BEFORE = /^(\d{1,3}(?:[.,]\d+)?)\s*%\s+(\p{L}.{1,79})$/u;
const SHARE_IN_BRACKETS = /^(.{1,120}?)\s*\(\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)$/s;

/**
 * Reads the three ways directories write services: "Label:40; Label:10", "40% Label, 10% Label,
 * then prose" and "A | B | C". Prose after the shares is left out: it praises, it does not list.
 */
export function readServices(text: string | undefined): readonly ServiceMention[] {
  const stated = statedText(text);
  if (stated === null) return [];
  const leading = leadingShares(stated);
  if (leading.length > 0) return leading;
  const separator = stated.includes('|') ? /\|/ : stated.includes(';') ? /;/ : /[,\n]/;
  return stated
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MAX_SERVICES)
    .map(mentionOf);
}

function mentionOf(part: string): ServiceMention {
  for (const pattern of [SHARE_AFTER, SHARE_IN_BRACKETS]) {
    const [, label, share] = pattern.exec(part) ?? [];
    if (label !== undefined && share !== undefined) return mention(label, share);
  }
  const [, share, label] = SHARE_BEFORE.exec(part) ?? [];
  if (label !== undefined && share !== undefined) return mention(label, share);
  return { label: part.slice(0, MAX_LABEL_LENGTH), sharePercent: null };
}

/** "40% A, 10% B, prose with 90% of …": stops at the first part that is not a share, or past 100. */
function leadingShares(text: string): readonly ServiceMention[] {
  const mentions: ServiceMention[] = [];
  let total = 0;
  for (const part of text.split(',')) {
    const [, share, label] = SHARE_BEFORE.exec(part.trim()) ?? [];
    if (share === undefined || label === undefined) break;
    const next = mention(label, share);
    total += next.sharePercent ?? 0;
    if (total > 100 && mentions.length > 0) break;
    mentions.push(next);
  }
  return mentions;
}

function mention(label: string, share: string): ServiceMention {
  return { label: label.trim(), sharePercent: Number(share.replace(',', '.')) };
}
