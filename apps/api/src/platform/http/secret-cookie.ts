import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AppConfig, isHttps } from '../../config/app-config.ts';

/** 32 bytes as base64url. */
const TOKEN = /^[\w-]{43}$/;

/** Where a token of ours travels: never in an address, never readable by a script. */
export abstract class SecretCookie {
  private readonly isSecure: boolean;
  private readonly name: string;

  constructor(
    config: AppConfig,
    name: string,
    /** Null = until the browser closes. */
    private readonly maxAgeSeconds: number | null,
  ) {
    this.isSecure = isHttps(config);
    this.name = this.isSecure ? `__Host-${name}` : name;
  }

  read(request: Pick<FastifyRequest, 'cookies'>): string | null {
    const token = request.cookies[this.name];
    return token !== undefined && TOKEN.test(token) ? token : null;
  }

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.isSecure,
      ...(this.maxAgeSeconds === null ? {} : { maxAge: this.maxAgeSeconds }),
    });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.isSecure,
    });
  }
}
