import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AppConfig } from '../../config/app-config.ts';
import { ACCESS_KEY, type Access } from './access.ts';
import { AccessNotDeclaredProblem, AdminTokenProblem } from './problems.ts';

/** Deny by default: a route that does not say who may call it is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly config: AppConfig,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS_KEY, [
      context.getHandler(),
      context.getClass(),
    ]);
    switch (access) {
      case undefined:
        throw new AccessNotDeclaredProblem();
      case 'public':
      case 'guest':
        return true;
      case 'admin-token':
        if (this.hasAdminToken(context.switchToHttp().getRequest<FastifyRequest>())) return true;
        throw new AdminTokenProblem();
    }
  }

  private hasAdminToken(request: FastifyRequest): boolean {
    const given = /^Bearer ([\x21-\x7e]+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (given === undefined || this.config.adminToken === null) return false;
    return timingSafeEqual(digest(given), digest(this.config.adminToken));
  }
}

/** Equal lengths, whatever was sent, so that the comparison takes the same time. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
