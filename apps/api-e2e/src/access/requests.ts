import { openApiDocument, ROUTE_POLICY, type RouteRule } from '@raccordo/api/testing';
import request from 'supertest';
import type { Api } from '../support/api.ts';
import type { Caller } from './callers.ts';
import { MISSING_ID, OTHER_PARAMS, PLANTERS, type Planter } from './objects.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Route {
  readonly key: string;
  readonly method: Method;
  readonly path: string;
  readonly rule: RouteRule;
  readonly planter: Planter | null;
}

export const ROUTES: readonly Route[] = Object.entries(ROUTE_POLICY).map(([key, rule]) => {
  const [method = '', path = ''] = key.split(' ');
  const planter = rule.access.to === 'object' ? (PLANTERS[rule.access.object] ?? null) : null;
  return { key, method: method.toLowerCase() as Method, path, rule, planter };
});

/** Those that change something. */
export const MUTATIONS = ROUTES.filter(({ method }) => method !== 'get');

export const paramsOf = ({ path }: Route): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, param = '']) => param);

export const isObjectParam = ({ access }: RouteRule, param: string): boolean =>
  access.to === 'object' && access.param === param;

export function urlOf({ path, rule }: Route, id: string): string {
  return path.replace(/:(\w+)/g, (_, param: string) =>
    isObjectParam(rule, param) ? id : (OTHER_PARAMS[param] ?? MISSING_ID),
  );
}

export function send(api: Api, route: Route, id: string, cookie: string) {
  const sent = request(api.server)[route.method](urlOf(route, id));
  return cookie === '' ? sent : sent.set('Cookie', cookie);
}

/** Somebody the row lets in. */
export function callerFor({ rule: { access } }: Route): Caller {
  if (access.to === 'admin') return 'admin';
  if (access.to !== 'object') return 'owner';
  if (access.relations.includes('self')) return 'owner';
  return access.relations.includes('admin') && !access.relations.includes('owner')
    ? 'admin'
    : 'owner';
}

/** Does the document say that the route takes a JSON body? */
export function takesJson(api: Api, { method, path }: Route): boolean {
  const item = openApiDocument(api.app).paths[path.replace(/:(\w+)/g, '{$1}')];
  const body = item?.[method]?.requestBody;
  return body !== undefined && 'content' in body && 'application/json' in body.content;
}
