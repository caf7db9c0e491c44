import { ApiProblem, problemFrom } from './api-problem.ts';
import { API_PREFIX } from './request.ts';

export interface UploadOptions {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: File;
  /** From 0 to 1, as far as the browser can tell. */
  readonly onProgress?: (ratio: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends a form with one file. `fetch` cannot tell how much has left, so this is the older way. */
export function upload<Body>(
  path: string,
  { fields, file, onProgress, signal }: UploadOptions,
): Promise<Body> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return new Promise((done, fail) => {
    const call = new XMLHttpRequest();
    call.open('POST', `${window.location.origin}${API_PREFIX}${path}`);
    call.setRequestHeader('accept', 'application/json');
    call.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total);
    call.onerror = () => fail(new ApiProblem('network.unreachable', 0));
    call.onabort = () => fail(new DOMException('Given up', 'AbortError'));
    call.onload = () => {
      const answer = new Response(call.responseText, {
        status: call.status,
        headers: headersOf(call),
      });
      if (answer.ok) answer.json().then((body: unknown) => done(body as Body), fail);
      else problemFrom(answer).then(fail, fail);
    };
    signal?.addEventListener('abort', () => call.abort());
    call.send(form);
  });
}

function headersOf(call: XMLHttpRequest): Record<string, string> {
  return Object.fromEntries(
    ['retry-after', 'x-request-id'].flatMap((name) => {
      const value = call.getResponseHeader(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
