import type { Page } from 'playwright-core';

const RUN = 'window.ranHostile=1';

/** What would run, or leave a mark in the page, if any text were ever read as markup. */
const MARKUP: readonly string[] = [
  `<script data-hostile>${RUN}</script>`,
  `<img data-hostile src=x onerror=${RUN}>`,
  `<svg data-hostile onload=${RUN}></svg>`,
  `<svg data-hostile><script>${RUN}</script></svg>`,
  `<iframe data-hostile srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe data-hostile src="javascript:parent.${RUN}"></iframe>`,
  `<a data-hostile href="javascript:${RUN}">qui</a>`,
  `<details data-hostile open ontoggle=${RUN}>x</details>`,
  `<input data-hostile autofocus onfocus=${RUN}>`,
  `<video data-hostile><source onerror=${RUN}></video>`,
  `<body data-hostile onload=${RUN}>`,
  `<object data-hostile data="javascript:${RUN}"></object>`,
  `<embed data-hostile src="javascript:${RUN}">`,
  `<form data-hostile action="javascript:${RUN}"><button>x</button></form>`,
  `<math data-hostile><mi xlink:href="javascript:${RUN}">x</mi></math>`,
  `<style data-hostile>body{display:none}</style>`,
  `<link data-hostile rel=stylesheet href="//elsewhere.example/x.css">`,
  `<meta data-hostile http-equiv=refresh content="0;url=//elsewhere.example">`,
  `<base data-hostile href="//elsewhere.example/">`,
  `<marquee data-hostile onstart=${RUN}>x</marquee>`,
];

/** Ways out of wherever a text may have been put. */
const ESCAPES: readonly ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => `"'>${markup}`,
  (markup) => `</textarea></title></script>-->${markup}`,
  (markup) => `{{constructor.constructor('${RUN}')()}}\${${RUN}}${markup}`,
  (markup) => `&lt;b&gt;\u2028${markup.replaceAll('<', '\uFF1C<')}\\u003cscript\\u003e`,
];

/** A hundred attempts. */
export const PAYLOADS: readonly string[] = MARKUP.flatMap((markup) =>
  ESCAPES.map((escape) => escape(markup)),
);

/** Addresses that would run something when followed or loaded. */
const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}//https://`,
  `\u0001javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
] as const;

const ADDRESS_FIELD = /^(url|link|website|href|logo|picture)/i;
const CODE = /^[a-z0-9_.:/-]*$/;
const ENCODED = /^(\d{4}-\d\d-\d\d.*|[0-9a-f-]{36}|[A-Z0-9]{1,5}|[a-z]{2}(-[A-Z]{2})?)$/;

export interface HostileAnswers {
  /** How many texts were replaced so far. */
  readonly replaced: () => number;
  readonly found: () => Promise<readonly string[]>;
}

/**
 * From now on every text a person could have written arrives as all the attempts at once, in every
 * field of every answer, whatever a form would have let through.
 */
export async function answerHostile(page: Page): Promise<HostileAnswers> {
  let replaced = 0;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(watchPolicy);
  await page.route('**/api/v1/**', async (route) => {
    const response = await route.fetch();
    if (!(response.headers()['content-type'] ?? '').includes('json')) {
      return route.fulfill({ response });
    }
    const json = poison(await response.json(), '', () => (replaced += 1));
    return route.fulfill({ response, json });
  });
  return {
    replaced: () => replaced,
    found: async () => [...dialogs.splice(0), ...(await page.evaluate(marksOf))],
  };
}

function poison(value: unknown, field: string, count: () => number): unknown {
  if (Array.isArray(value)) return value.map((one) => poison(one, field, count));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, poison(inner, name, count)]),
    );
  }
  if (typeof value !== 'string' || value === '') return value;
  if (ADDRESS_FIELD.test(field)) return ADDRESSES[count() % ADDRESSES.length];
  if (CODE.test(value) || ENCODED.test(value)) return value;
  count();
  return PAYLOADS.join(' ');
}

/** Runs in the page, before anything of ours. */
function watchPolicy(): void {
  const reports: string[] = [];
  Object.assign(window, { policyReports: reports });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    reports.push(`policy: ${violatedDirective} ${blockedURI}`);
  });
}

/** Runs in the page: what an attempt left behind. */
function marksOf(): string[] {
  const state = window as unknown as { policyReports?: string[]; ranHostile?: number };
  const marks = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(
        ({ name, value }) =>
          name === 'data-hostile' ||
          name.startsWith('on') ||
          (/^(href|src|action|data)$/.test(name) && /^\W*(javascript|data:text)/i.test(value)),
      )
      .map(({ name }) => `${element.tagName} ${name}`),
  );
  const ran = state.ranHostile === undefined ? [] : ['a script ran'];
  return [...marks, ...ran, ...(state.policyReports ?? [])];
}
