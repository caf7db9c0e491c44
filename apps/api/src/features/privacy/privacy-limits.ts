/** Long enough to change one's mind or to notice a thief, short against the month the law allows. */
export const ERASURE_GRACE_DAYS = 7;

/** Mails that became files because there is no mail server. */
export const MAIL_KEPT_DAYS = 30;
