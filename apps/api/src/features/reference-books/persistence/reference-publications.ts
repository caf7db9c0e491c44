import { Injectable } from '@nestjs/common';
import { DatabaseUrl } from '../../../platform/persistence/database-url.ts';
import { NoticeConnection } from '../../../platform/persistence/notice-connection.ts';

/** Notices that something was published, by whatever instance. */
@Injectable()
export class ReferencePublications extends NoticeConnection {
  constructor(url: DatabaseUrl) {
    super(url, 'LISTEN reference_published');
  }
}
