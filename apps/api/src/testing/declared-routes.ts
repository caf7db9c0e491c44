import { type INestApplicationContext, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ACCESS_KEY, type Access } from '../platform/http/access.ts';

export interface DeclaredRoute {
  readonly method: string;
  readonly path: string;
  /** Undefined = the route does not say who may call it, and is shut. */
  readonly access: Access | undefined;
}

const WITHOUT_PREFIX = new Set(['/livez', '/readyz']);

/** Every route of every controller, read from the running application. */
export function declaredRoutes(app: INestApplicationContext): readonly DeclaredRoute[] {
  const scanner = new MetadataScanner();
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].map(({ metatype }) => metatype as new () => object),
  );
  return controllers
    .flatMap((controller) =>
      scanner.getAllMethodNames(controller.prototype as object).flatMap((name) => {
        const handler = (controller.prototype as Record<string, object>)[name];
        return handler === undefined ? [] : routesOf(controller, handler);
      }),
    )
    .sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`));
}

function routesOf(controller: object, handler: object): readonly DeclaredRoute[] {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  if (method === undefined) return [];
  const parts = [controller, handler].map((part) =>
    String(Reflect.getMetadata(PATH_METADATA, part)),
  );
  const path = `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
  const access = [handler, controller]
    .map((part) => Reflect.getMetadata(ACCESS_KEY, part) as Access | undefined)
    .find((found) => found !== undefined);
  return [
    {
      method: RequestMethod[method],
      path: WITHOUT_PREFIX.has(path) ? path : `/api/v1${path}`,
      access,
    },
  ];
}
