import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Notification } from '../api/notification-types.ts';
import { claimedCapability } from '../model/claim-subject.ts';

export interface NoticeText {
  readonly title: string;
  readonly body: string;
  /** What a person wrote, if somebody did. */
  readonly quote: string | null;
}

const DAYS = ['answerBy', 'decideBy', 'expiresOn'] as const;
const QUOTES = ['reason', 'question'] as const;

/** A notice in words: the server says what happened, this says it to the reader. */
export function useNoticeText(): (notice: Notification) => NoticeText {
  const { t } = useTranslation('notifications');
  const names = useNames();
  const format = useFormat();
  return useCallback(
    ({ kind, params }: Notification): NoticeText => {
      const capability = claimedCapability(params['claim']);
      const values: Record<string, unknown> = {
        ...params,
        claim: capability === null ? t('claim.profile') : names.capability(capability),
      };
      for (const day of DAYS) {
        const instant = params[day];
        if (typeof instant === 'string') values[day] = format.date(instant);
      }
      const wording = wordingOf(kind, params);
      const quote = QUOTES.map((name) => params[name]).find((text) => typeof text === 'string');
      return {
        title: t(`notice.${wording}.title`, values),
        body: t(`notice.${wording}.body`, values),
        quote: quote ?? null,
      };
    },
    [t, names, format],
  );
}

/** Two kinds say opposite things, by a flag. */
function wordingOf(kind: Notification['kind'], params: Notification['params']): string {
  if (kind === 'two-factor-changed')
    return params['isOn'] === true ? 'two-factor-on' : 'two-factor-off';
  if (kind === 'appeal-decided')
    return params['isUpheld'] === true ? 'appeal-upheld' : 'appeal-dismissed';
  return kind;
}
