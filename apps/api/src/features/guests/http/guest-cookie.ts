import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../config/app-config.ts';
import { SecretCookie } from '../../../platform/http/secret-cookie.ts';

const HALF_A_YEAR_SECONDS = 15_552_000;

/** Whom we can recognise without knowing who it is. */
@Injectable()
export class GuestCookie extends SecretCookie {
  constructor(config: AppConfig) {
    super(config, 'raccordo_guest', HALF_A_YEAR_SECONDS);
  }
}
