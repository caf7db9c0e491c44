/** Hosts many firms share: being there says nothing about who one is. */
const SHARED_HOSTS = [
  'facebook.com', 'instagram.com', 'linkedin.com', 'behance.net', 'linktr.ee', 'google.com',
  'wixsite.com', 'wordpress.com', 'blogspot.com', 'github.io', 'netlify.app', 'vercel.app', 'myshopify.com',
]; // prettier-ignore

/** Mail providers where anybody may have an address. */
const PUBLIC_MAIL = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'outlook.it', 'hotmail.com', 'hotmail.it', 'live.com', 'live.it',
  'yahoo.com', 'yahoo.it', 'icloud.com', 'me.com', 'libero.it', 'virgilio.it', 'alice.it', 'tin.it', 'tiscali.it',
  'fastwebnet.it', 'email.it', 'inwind.it', 'pec.it', 'legalmail.it', 'arubapec.it', 'aruba.it', 'proton.me',
  'protonmail.com', 'gmx.de', 'gmx.net', 'web.de',
]); // prettier-ignore

/** The host of a site without `www.`, or null when it is shared with others or unreadable. */
export function siteDomainOf(website: string | null): string | null {
  const host = /^https?:\/\/([^/?#:@]+)/i.exec(website ?? '')?.[1]?.toLowerCase();
  const domain = host?.replace(/^www\./, '').replace(/\.$/, '') ?? '';
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) return null;
  const isShared = SHARED_HOSTS.some((shared) => isWithin(domain, shared));
  return isShared ? null : domain;
}

/**
 * Whoever reads mail at the site's own domain speaks for the site. The site may be below the mail's
 * domain (`it.agency.example`), never the other way, and never at a provider's.
 */
export function speaksForSite(email: string, website: string | null): boolean {
  const site = siteDomainOf(website);
  const mail = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (site === null || !mail.includes('.') || PUBLIC_MAIL.has(mail)) return false;
  // Two labels at least beyond a public ending such as `co.uk`: only an exact match is safe there.
  return site === mail || (isWithin(site, mail) && !isPublicEnding(mail));
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function isPublicEnding(domain: string): boolean {
  return /^(co|com|org|net|edu|gov|ac|or|ne)\.[a-z]{2}$/.test(domain);
}
