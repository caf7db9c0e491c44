export { type Notice, NotifyPeople } from './application/notify-people.ts';
export { type Letter, type LetterKind, SendMail } from './application/send-mail.ts';
export type { ClaimSubject, MailParams, NotificationKind } from './mail/mail-params.ts';
export { NotificationsModule } from './notifications.module.ts';
export { NOTIFICATIONS_PERSONAL_DATA } from './personal-data.ts';
