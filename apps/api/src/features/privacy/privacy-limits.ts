/** Mails that became files because there is no mail server. */
export const MAIL_KEPT_DAYS = 30;
