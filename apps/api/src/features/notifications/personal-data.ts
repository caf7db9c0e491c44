/** Which columns hold something about a person, and what becomes of it when they leave. */
export const NOTIFICATIONS_PERSONAL_DATA = [
  {
    table: 'notifications',
    column: 'params',
    purpose: 'what the person was told, in the program and in digests',
    onErasure: 'delete-row',
  },
  {
    table: 'notification_choices',
    column: 'user_id',
    purpose: 'by which channel the person is told what',
    onErasure: 'delete-row',
  },
  {
    table: 'notification_settings',
    column: 'user_id',
    purpose: 'how often the person gets the digest',
    onErasure: 'delete-row',
  },
  {
    table: 'outbox_messages',
    column: 'payload',
    purpose: 'a mail or notice not delivered yet: address, language, params',
    onErasure: 'keep',
    keepReason:
      'emptied at delivery, mostly within seconds; a dead letter is deleted after 30 days',
  },
] as const;
