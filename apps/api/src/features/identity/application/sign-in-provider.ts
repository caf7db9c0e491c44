import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { AppConfig } from '../../../config/app-config.ts';
import { PublicAddress } from '../../../platform/http/public-address.ts';
import { ProviderNotConfigured, ProviderRefused, ProviderUnreachable } from '../identity.errors.ts';
import type { ProviderIdentity } from '../persistence/provider-identity.repository.ts';

/** Where the provider sends the browser back: a page of the web app, which hands the code over. */
export const PROVIDER_RETURN_PATH = '/sign-in/provider';
const TIMEOUT_SECONDS = 5;

/** What only this browser's visit may bring back. */
export interface VisitSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface StartedVisit extends VisitSecrets {
  readonly address: string;
}

export interface ProviderPerson extends ProviderIdentity {
  /** Null unless the provider says it has verified it. */
  readonly email: string | null;
}

/** OpenID Connect: authorisation code with PKCE, state and nonce. */
@Injectable()
export class SignInProvider {
  private known: Promise<Configuration> | null = null;

  constructor(
    private readonly config: AppConfig,
    private readonly addresses: PublicAddress,
  ) {}

  /** What the button says; null = there is no provider. */
  name(): string | null {
    return this.config.signInProvider?.name ?? null;
  }

  async start(): Promise<StartedVisit> {
    const configuration = await this.configuration();
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: this.addresses.urlOf(PROVIDER_RETURN_PATH),
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { state, nonce, verifier, address: address.href };
  }

  /** `query` is what the provider added to the return address, as it came. */
  async finish(query: string, { state, nonce, verifier }: VisitSecrets): Promise<ProviderPerson> {
    const configuration = await this.configuration();
    const address = new URL(this.addresses.urlOf(PROVIDER_RETURN_PATH));
    address.search = query;
    try {
      const tokens = await authorizationCodeGrant(configuration, address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new ProviderRefused();
      const isComplete = typeof claims['email'] === 'string';
      const person = isComplete
        ? claims
        : await fetchUserInfo(configuration, tokens.access_token, claims.sub);
      const { email, email_verified: isVerified } = person;
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email: typeof email === 'string' && isVerified === true ? email : null,
      };
    } catch {
      // Whatever did not fit, nothing of it is the reader's business.
      throw new ProviderRefused();
    }
  }

  /** Asked once; after a failure, again at the next visit. */
  private configuration(): Promise<Configuration> {
    this.known ??= this.discover().catch((error: unknown) => {
      this.known = null;
      throw error;
    });
    return this.known;
  }

  private async discover(): Promise<Configuration> {
    const { signInProvider } = this.config;
    if (signInProvider === null) throw new ProviderNotConfigured();
    const { issuer, clientId, clientSecret } = signInProvider;
    const isPlain = issuer.startsWith('http:');
    try {
      return await discovery(new URL(issuer), clientId, clientSecret, undefined, {
        timeout: TIMEOUT_SECONDS,
        // Settings take a plain address on this machine only; marked deprecated so that it stands out.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        ...(isPlain ? { execute: [allowInsecureRequests] } : {}),
      });
    } catch {
      throw new ProviderUnreachable();
    }
  }
}
