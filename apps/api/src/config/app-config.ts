/** Another place where people sign in, by OpenID Connect. */
export interface SignInProviderSettings {
  /** What the button says. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export type Environment = 'development' | 'production' | 'test';

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** Every setting of the program, read once at start. The class is also the injection token. */
export class AppConfig {
  readonly environment: Environment;
  readonly host: string;
  readonly port: number;
  /** Null = the embedded database under `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  readonly loadsDemo: boolean;
  /** The address people type, when it is not the one we listen on; decides about secure cookies. */
  readonly publicUrl: string | null;
  /** The built web app; absent in tests and during web development. */
  readonly webRoot: string | null;
  /** Requests handled at once before new ones are asked to come back. */
  readonly maxInFlight: number;
  /** A service that speaks like the REST interface of VIES; null = VAT numbers are not looked up. */
  readonly viesUrl: string | null;
  /** Multiplies every rate limit: for load tests, and for offices behind one address. */
  readonly rateLimitFactor: number;
  /** Proxies whose word on the caller's address is taken; nobody's by default. */
  readonly trustedProxies: readonly string[];
  /** Null = mails become files under `dataDir`. */
  readonly smtpUrl: string | null;
  readonly mailFrom: MailAddress;
  /** 32 bytes; null = a key file made under `dataDir`. */
  readonly secretKey: string | null;
  /** Null = people sign in with us only. */
  readonly signInProvider: SignInProviderSettings | null;

  constructor(settings: AppConfig) {
    this.environment = settings.environment;
    this.host = settings.host;
    this.port = settings.port;
    this.databaseUrl = settings.databaseUrl;
    this.dataDir = settings.dataDir;
    this.logLevel = settings.logLevel;
    this.loadsDemo = settings.loadsDemo;
    this.publicUrl = settings.publicUrl;
    this.webRoot = settings.webRoot;
    this.maxInFlight = settings.maxInFlight;
    this.viesUrl = settings.viesUrl;
    this.rateLimitFactor = settings.rateLimitFactor;
    this.trustedProxies = settings.trustedProxies;
    this.smtpUrl = settings.smtpUrl;
    this.mailFrom = settings.mailFrom;
    this.secretKey = settings.secretKey;
    this.signInProvider = settings.signInProvider;
  }
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export function isHttps(config: AppConfig): boolean {
  return config.publicUrl?.startsWith('https:') ?? false;
}
