import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import { ApiProblem } from './api-problem.ts';

/** Codes with a sentence of their own in `shared:problems.code`; the rest fall back by status. */
export const KNOWN_CODES = [
  'network.unreachable',
  'access.sign_in_required',
  'access.sign_in_again',
  'access.email_not_verified',
  'access.forbidden',
  'organisation.not_found',
  'brief.not_found',
  'brief.organisation_required',
  'brief.already_submitted',
  'brief.incomplete',
  'agency.not_found',
  'request.stale',
  'request.if_match_required',
  'request.invalid',
  'request.unsupported_character',
  'matches.too_many_to_compare',
  'team.search_busy',
  'team.too_many_fixed',
  'team.fixed_and_excluded',
  'team.without_budget',
  'standing.without_agency',
  'standing.need_not_found',
  'reference.not_found',
  'reference.invalid',
  'reference.no_draft',
  'reference.not_previewed',
  'reference.preview_outdated',
] as const;

type KnownCode = (typeof KNOWN_CODES)[number];

const isKnown = (code: string): code is KnownCode =>
  (KNOWN_CODES as readonly string[]).includes(code);

const FALLBACK_BY_STATUS: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  412: 'stale',
  413: 'tooLarge',
  422: 'invalid',
  428: 'stale',
  429: 'tooMany',
  503: 'unavailable',
};

/** i18n key of the sentence for an error; never fails, whatever was thrown. */
export function problemKey(error: unknown): string {
  if (!(error instanceof ApiProblem)) return 'problems.fallback.unexpected';
  if (isKnown(error.code)) return `problems.code.${error.code}`;
  const byStatus = FALLBACK_BY_STATUS[error.status];
  if (byStatus) return `problems.fallback.${byStatus}`;
  return error.status >= 500 ? 'problems.fallback.server' : 'problems.fallback.unexpected';
}

/**
 * The sentence for an error in the language of the page. A feature says its own errors in its own
 * texts, under `problems`; everything else is said here.
 */
export function useProblemMessage(feature?: string): (error: unknown) => string {
  const { t, i18n } = useTranslation(SHARED_NAMESPACE);
  return useCallback(
    (error: unknown) => {
      const own = error instanceof ApiProblem ? `${feature ?? ''}:problems.${error.code}` : '';
      return feature !== undefined && i18n.exists(own)
        ? i18n.t(own, (error as ApiProblem).details)
        : t(problemKey(error));
    },
    [t, i18n, feature],
  );
}
