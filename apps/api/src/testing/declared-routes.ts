import { type INestApplicationContext, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { PolicyTable, type RouteRule } from '../platform/access/rule.ts';

export interface DeclaredRoute {
  readonly method: string;
  readonly path: string;
  /** Undefined = no row in the policy table: the route is shut. */
  readonly rule: RouteRule | undefined;
}

const WITHOUT_PREFIX = new Set(['/livez', '/readyz']);

/** Every route of every controller, read from the application, with its row of the policy table. */
export function declaredRoutes(app: INestApplicationContext): readonly DeclaredRoute[] {
  const scanner = new MetadataScanner();
  const policy = app.get(PolicyTable, { strict: false });
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
    .map(({ method, path }) => ({ method, path, rule: policy.ruleOf(method, path) }))
    .sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`));
}

function routesOf(
  controller: object,
  handler: object,
): readonly { readonly method: string; readonly path: string }[] {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  const name = method === undefined ? undefined : RequestMethod[method];
  if (name === undefined) return [];
  const parts = [controller, handler].map((part) =>
    String(Reflect.getMetadata(PATH_METADATA, part)),
  );
  const path = `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
  return [{ method: name, path: WITHOUT_PREFIX.has(path) ? path : `/api/v1${path}` }];
}
