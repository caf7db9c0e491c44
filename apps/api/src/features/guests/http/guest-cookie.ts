import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig, isHttps } from '../../../config/app-config.ts';

const HALF_A_YEAR_SECONDS = 15_552_000;
/** 32 bytes as base64url. */
const TOKEN = /^[\w-]{43}$/;

/** Where the guest's token travels: never in an address, never readable by a script. */
@Injectable()
export class GuestCookie {
  private readonly isSecure: boolean;
  private readonly name: string;

  constructor(config: AppConfig) {
    this.isSecure = isHttps(config);
    this.name = this.isSecure ? '__Host-raccordo_guest' : 'raccordo_guest';
  }

  read(request: FastifyRequest): string | null {
    const token = request.cookies[this.name];
    return token !== undefined && TOKEN.test(token) ? token : null;
  }

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.isSecure,
      maxAge: HALF_A_YEAR_SECONDS,
    });
  }
}
