import { ApiProblem, problemFrom } from './api-problem.ts';

export const API_PREFIX = '/api/v1';

type QueryValue = string | number | boolean | null | undefined;
export type Query = Readonly<Record<string, QueryValue | readonly string[]>>;

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly query?: Query;
  readonly body?: unknown;
  /** Version the caller read, for `If-Match`. */
  readonly etag?: string;
  readonly signal?: AbortSignal | undefined;
  /** Let the request outlive the page (autosave while leaving). */
  readonly keepalive?: boolean;
}

export interface Answer<Body> {
  readonly body: Body;
  readonly etag: string | null;
}

/** Empty values are left out; lists repeat their name. */
export function queryString(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value))
      for (const item of value as readonly string[]) params.append(name, item);
    else if (value !== null && value !== undefined && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** One call of the API; throws an `ApiProblem`, or an `AbortError` when the caller gave up. */
export async function request<Body>(
  path: string,
  { method = 'GET', query = {}, body, etag, signal, keepalive = false }: RequestOptions = {},
): Promise<Answer<Body>> {
  const response = await fetch(
    `${window.location.origin}${API_PREFIX}${path}${queryString(query)}`,
    {
      method,
      keepalive,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(etag === undefined ? {} : { 'if-match': etag }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    },
  ).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiProblem('network.unreachable', 0);
  });
  if (!response.ok) throw await problemFrom(response);
  // Accepted and done are said without a body.
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  return { body: answer as Body, etag: response.headers.get('etag') };
}

/** The body alone, for reads that need no version. */
export async function getJson<Body>(
  path: string,
  options: Pick<RequestOptions, 'query' | 'signal'> = {},
): Promise<Body> {
  const { body } = await request<Body>(path, options);
  return body;
}
