import request from 'supertest';
import type { Api } from '../support/api.ts';
import { MISSING_ID, OTHER_PARAMS } from './objects.ts';
import { isObjectParam, type Route } from './requests.ts';

/** What stands in the paths: by the kind of object the policy looks at, then by parameter. */
export interface Ids {
  readonly objects: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
}

/** A route asked with these ids wherever they fit; never more than one page of a list. */
export function ask(api: Api, route: Route, ids: Ids, cookie: string) {
  const { access } = route.rule;
  const object = access.to === 'object' ? ids.objects[access.object] : undefined;
  const url = route.path.replace(/:(\w+)/g, (_, param: string) =>
    isObjectParam(route.rule, param)
      ? (object ?? MISSING_ID)
      : (ids.params[param] ?? OTHER_PARAMS[param] ?? MISSING_ID),
  );
  const asked = request(api.server)[route.method](url).set('If-Match', '"1"');
  return cookie === '' ? asked : asked.set('Cookie', cookie);
}
