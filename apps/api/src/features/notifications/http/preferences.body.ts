import { ChoiceField, FlagField, PartsField } from '../../../platform/http/fields.ts';
import { Choice, Flag, Parts } from '../../../platform/http/response-fields.ts';
import { choiceOf } from '../channels.ts';
import type { NotificationKind } from '../mail/mail-params.ts';
import {
  DIGEST_FREQUENCIES,
  type DigestFrequency,
  MAIL_CHOICES,
  type MailChoice,
  NOTIFICATION_KINDS,
  NOTIFICATION_RULES,
} from '../notification-kinds.ts';
import type { StoredPreferences } from '../stored-preferences.ts';

export class KindPreferenceResponse {
  @Choice(NOTIFICATION_KINDS, 'NotificationKind')
  readonly kind!: NotificationKind;

  @Flag({ description: 'Its mails are always sent.' })
  readonly isSecurity!: boolean;

  @Flag()
  readonly inApp!: boolean;

  @Choice(MAIL_CHOICES, 'MailChoice')
  readonly mail!: MailChoice;
}

export class PreferencesResponse {
  @Choice(DIGEST_FREQUENCIES, 'DigestFrequency')
  readonly digest!: DigestFrequency;

  @Parts(() => KindPreferenceResponse)
  readonly kinds!: readonly KindPreferenceResponse[];

  /** Every kind there is, chosen or not. */
  static from({ digest, choices }: StoredPreferences): PreferencesResponse {
    return {
      digest,
      kinds: NOTIFICATION_KINDS.map((kind) => {
        const { inApp, mail } = choiceOf(kind, choices);
        return { kind, isSecurity: NOTIFICATION_RULES[kind].isSecurity, inApp, mail };
      }),
    };
  }
}

export class KindPreferenceBody {
  @ChoiceField(NOTIFICATION_KINDS, 'NotificationKind')
  readonly kind!: NotificationKind;

  @FlagField()
  readonly inApp!: boolean;

  @ChoiceField(MAIL_CHOICES, 'MailChoice')
  readonly mail!: MailChoice;
}

export class SavePreferencesRequest {
  @ChoiceField(DIGEST_FREQUENCIES, 'DigestFrequency')
  readonly digest!: DigestFrequency;

  @PartsField(() => KindPreferenceBody, NOTIFICATION_KINDS.length)
  readonly kinds!: readonly KindPreferenceBody[];
}
