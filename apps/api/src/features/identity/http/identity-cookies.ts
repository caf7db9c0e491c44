import { Injectable } from '@nestjs/common';
import { LIFETIMES_MS } from '@raccordo/identity';
import { AppConfig } from '../../../config/app-config.ts';
import { SecretCookie } from '../../../platform/http/secret-cookie.ts';

/** This browser is known to be somebody's; it opens nothing by itself. */
@Injectable()
export class DeviceCookie extends SecretCookie {
  constructor(config: AppConfig) {
    super(config, 'raccordo_device', LIFETIMES_MS.knownDevice / 1_000);
  }
}

/** Between the password and the code: the second step is taken where the first was. */
@Injectable()
export class PendingCookie extends SecretCookie {
  constructor(config: AppConfig) {
    super(config, 'raccordo_sign_in', LIFETIMES_MS.pendingSignIn / 1_000);
  }
}

/** Between leaving for the sign-in provider and being linked. */
@Injectable()
export class VisitCookie extends SecretCookie {
  constructor(config: AppConfig) {
    super(config, 'raccordo_visit', LIFETIMES_MS.providerSignIn / 1_000);
  }
}
