import { SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';

/**
 * Who may call a route. `guest` routes know the caller by the guest cookie, and may find that there
 * is none; whose things they may see is decided by the use case.
 */
export type Access = 'public' | 'guest' | 'admin-token';

export const ACCESS_KEY = 'raccordo:access';

const declare = (access: Access) => SetMetadata(ACCESS_KEY, access);

export const Public = () => declare('public');

export const GuestSession = () => applyDecorators(declare('guest'), ApiCookieAuth('guest'));

export const AdminToken = () => applyDecorators(declare('admin-token'), ApiBearerAuth('admin'));
