import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@raccordo/kernel';

/** Reads texts and sources as files, to hold one against the other. */

const PLURAL_SUFFIX = /_(zero|one|two|few|many|other)$/;

export const baseOf = (key: string): string => key.replace(PLURAL_SUFFIX, '');

/** Dotted key → text. */
export function flatTexts(value: unknown, prefix = ''): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  if (typeof value === 'string') return flat.set(prefix, value);
  for (const [key, child] of Object.entries(value as Record<string, unknown>)) {
    for (const entry of flatTexts(child, prefix === '' ? key : `${prefix}.${key}`)) {
      flat.set(...entry);
    }
  }
  return flat;
}

export function readTexts(folder: string, locale: Locale): ReadonlyMap<string, string> {
  return flatTexts(JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')));
}

/**
 * Plural forms a language has that a key, plural in at least one form, lacks. Every language has
 * `other`, and a code like `too_many` only looks like a form.
 */
export function missingPlurals(texts: ReadonlyMap<string, string>, locale: Locale): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const plurals = new Set([...texts.keys()].filter((key) => /_(one|other)$/.test(key)).map(baseOf));
  return [...plurals].flatMap((base) =>
    forms.map((form) => `${base}_${form}`).filter((key) => !texts.has(key)),
  );
}

/** Names between double braces, sorted. */
export function variablesOf(text: string): string {
  return [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');
}

/** The program's own files under a folder, tests left out. */
export function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name),
    )
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface KeyUse {
  /** Every string of the sources that could be a key. */
  readonly literals: ReadonlySet<string>;
  /** Every template, with anything in place of what it inserts. */
  readonly patterns: readonly RegExp[];
  /** Strings given straight to `t`, which must therefore be keys. */
  readonly called: ReadonlySet<string>;
}

export function keyUseIn(sources: readonly string[]): KeyUse {
  const text = sources.join('\n');
  const literals = new Set(
    [...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map((m) => m[1] ?? m[2] ?? ''),
  );
  const patterns = [...text.matchAll(/`([^`]*\$\{[^`]*)`/g)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map(escape)
          .join('.+')}$`,
      ),
  );
  const called = new Set([...text.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key));
  return { literals, patterns, called };
}

export function isUsed(key: string, namespace: string, { literals, patterns }: KeyUse): boolean {
  return [key, `${namespace}:${key}`, baseOf(key), `${namespace}:${baseOf(key)}`].some(
    (name) => literals.has(name) || patterns.some((pattern) => pattern.test(name)),
  );
}
