import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import {
  AppConfig,
  LOG_LEVELS,
  type Environment,
  type LogLevel,
  type MailAddress,
  type SignInProviderSettings,
} from './app-config.ts';
import { isMailAddress } from '../platform/mail/mail-address.ts';
import { parseSecretKey } from '../platform/auth/secret-key.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** A setting nobody could work with; the message names the variable and what it takes. */
export class InvalidConfigError extends Error {}

const ENVIRONMENTS: readonly Environment[] = ['development', 'production', 'test'];
/** On mails that are only written to files. */
const UNSENT = 'raccordo@localhost.localdomain';
const WORKSPACE_ROOT = resolve(import.meta.dirname, '../../../..');

/** The only reader of the environment. */
export function readAppConfig(variables: Variables = process.env): AppConfig {
  return new AppConfig({
    environment: oneOf(variables, 'NODE_ENV', ENVIRONMENTS, 'development'),
    host: text(variables, 'HOST') ?? '127.0.0.1',
    port: whole(variables, 'PORT', 4200, 0, 65_535),
    databaseUrl: url(variables, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    dataDir: resolve(WORKSPACE_ROOT, text(variables, 'DATA_DIR') ?? '.data'),
    logLevel: oneOf<LogLevel>(variables, 'LOG_LEVEL', LOG_LEVELS, 'info'),
    loadsDemo: flag(variables, 'DEMO', variables['NODE_ENV'] !== 'production'),
    publicUrl: url(variables, 'PUBLIC_URL', ['http:', 'https:']),
    webRoot: webRoot(variables),
    maxInFlight: whole(variables, 'MAX_IN_FLIGHT', 256, 1, 100_000),
    viesUrl: url(variables, 'VIES_URL', ['http:', 'https:']),
    rateLimitFactor: whole(variables, 'RATE_LIMIT_FACTOR', 1, 1, 100_000),
    trustedProxies: addresses(variables, 'TRUSTED_PROXIES'),
    smtpUrl: url(variables, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: mailFrom(variables),
    secretKey: secretKey(variables),
    signInProvider: signInProvider(variables),
  });
}

function text(variables: Variables, name: string): string | null {
  const value = variables[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

function whole(variables: Variables, name: string, fallback: number, min: number, max: number) {
  const value = text(variables, name);
  if (value === null) return fallback;
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < min || parsed > max) {
    throw new InvalidConfigError(`${name} must be a whole number from ${min} to ${max}`);
  }
  return parsed;
}

function oneOf<Value extends string>(
  variables: Variables,
  name: string,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  const value = text(variables, name);
  if (value === null) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new InvalidConfigError(`${name} must be one of: ${allowed.join(', ')}`);
  }
  return found;
}

function flag(variables: Variables, name: string, fallback: boolean): boolean {
  const value = text(variables, name);
  if (value === null) return fallback;
  if (['1', 'true', 'yes'].includes(value)) return true;
  if (['0', 'false', 'no'].includes(value)) return false;
  throw new InvalidConfigError(`${name} must be true or false`);
}

function url(variables: Variables, name: string, protocols: readonly string[]): string | null {
  const value = text(variables, name);
  if (value === null) return null;
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    throw new InvalidConfigError(
      `${name} must be an address starting with ${protocols.join(' or ')}//`,
    );
  }
  return value;
}

/** `Name <address>`, or the address alone. A real server is not asked to send from an invented one. */
function mailFrom(variables: Variables): MailAddress {
  const value = text(variables, 'MAIL_FROM');
  if (value === null) {
    if (text(variables, 'SMTP_URL') === null) return { name: 'Raccordo', address: UNSENT };
    throw new InvalidConfigError('MAIL_FROM must be set when SMTP_URL is: Name <address@domain>');
  }
  const [, name, bracketed] = /^([^<>"\r\n]*)<([^<>]*)>$/.exec(value) ?? [];
  const address = (bracketed ?? value).trim();
  if (!isMailAddress(address)) {
    throw new InvalidConfigError('MAIL_FROM must be an address, or Name <address@domain>');
  }
  return { name: name?.trim() ?? 'Raccordo', address };
}

/** Addresses and networks (`10.0.0.0/8`), by comma. */
function addresses(variables: Variables, name: string): readonly string[] {
  const listed = (text(variables, name) ?? '').split(',').map((part) => part.trim());
  const given = listed.filter((part) => part !== '');
  for (const address of given) {
    const [host = '', bits, ...rest] = address.split('/');
    const most = isIP(host) === 6 ? 128 : 32;
    const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
    if (isIP(host) === 0 || !isNetwork || rest.length > 0) {
      throw new InvalidConfigError(`${name} must be addresses or networks, as 10.0.0.0/8,::1`);
    }
  }
  return given;
}

function secretKey(variables: Variables): string | null {
  const key = text(variables, 'SECRET_KEY');
  if (key !== null && parseSecretKey(key) === null) {
    throw new InvalidConfigError('SECRET_KEY must be 32 random bytes in base64');
  }
  return key;
}

/** All of it or none: half a provider is a mistake, not a setting. */
function signInProvider(variables: Variables): SignInProviderSettings | null {
  const issuer = url(variables, 'OIDC_ISSUER', ['https:', 'http:']);
  const clientId = text(variables, 'OIDC_CLIENT_ID');
  const clientSecret = text(variables, 'OIDC_CLIENT_SECRET');
  if (issuer === null && clientId === null && clientSecret === null) return null;
  if (issuer === null || clientId === null || clientSecret === null) {
    throw new InvalidConfigError(
      'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together',
    );
  }
  if (!isSafeIssuer(new URL(issuer))) {
    throw new InvalidConfigError('OIDC_ISSUER must be an address starting with https://');
  }
  return {
    name: text(variables, 'OIDC_NAME') ?? new URL(issuer).host,
    issuer,
    clientId,
    clientSecret,
  };
}

/** Without TLS only on this very machine, where nobody is in between. */
const isSafeIssuer = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

function webRoot(variables: Variables): string | null {
  const root = resolve(WORKSPACE_ROOT, text(variables, 'WEB_ROOT') ?? join('apps', 'web', 'dist'));
  return existsSync(join(root, 'index.html')) ? root : null;
}
