import { UndeliverableMessage } from '../outbox/outbox-topic.ts';

export interface Mail {
  /** The same mail keeps its id when it is sent again, so that it can be recognised. */
  readonly id: string;
  readonly sentAt: Date;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** One click takes the reader off the list (RFC 8058); null where there is no list to leave. */
  readonly unsubscribeUrl: string | null;
  /** The link the mail is about; shown on the console when nothing is sent during development. */
  readonly link: string | null;
}

/** Nothing will make this mail arrive: not the right address, or the server refuses it for good. */
export class UndeliverableMail extends UndeliverableMessage {}

/** Sends a mail, or fails; tests read what was sent. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}
