import type { AppPath } from '../../../platform/http/public-address.ts';
import type { MailKind, MailParams } from './mail-params.ts';

/** What a mail says, in one language and without a form: text and HTML are made of the same. */
export interface MailContent {
  readonly subject: string;
  /** Paragraphs. */
  readonly lines: readonly string[];
  /** The one thing to do. */
  readonly action?: { readonly label: string; readonly path: AppPath };
  /** Paragraphs after the action: how long it holds, what to do if it was not you. */
  readonly after?: readonly string[];
  /** Words of a person, quoted as they are. */
  readonly quote?: string;
  readonly items?: readonly string[];
}

/** A kind without words in a language does not compile, nor do words that use a missing parameter. */
export type MailWords = {
  readonly [Kind in MailKind]: (params: MailParams[Kind]) => MailContent;
};

export interface FootWords {
  readonly because: Readonly<Record<MailFoot, string>>;
  readonly preferences: string;
  readonly unsubscribe: string;
  /** Where a button cannot be pressed. */
  readonly copyLink: string;
}

/** Why the reader gets the mail, and whether it can be declined. */
export type MailFoot = 'asked' | 'security' | 'news';
