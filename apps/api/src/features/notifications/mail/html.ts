/** Text that is HTML already; made by `html` only. */
export class Html {
  private constructor(readonly text: string) {}

  /** Whatever is put in is escaped, unless it is HTML made here: forgetting to is impossible. */
  static of(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
    const filled = values.map((value, index) => `${textOf(value)}${parts[index + 1] ?? ''}`);
    return new Html(`${parts[0] ?? ''}${filled.join('')}`);
  }
}

type HtmlValue = string | Html | readonly Html[];

export const html = Html.of.bind(Html);

function textOf(value: HtmlValue): string {
  if (typeof value === 'string') return escape(value);
  return value instanceof Html ? value.text : value.map(({ text }) => text).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
