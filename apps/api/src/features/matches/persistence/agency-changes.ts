import { Injectable } from '@nestjs/common';
import { DatabaseUrl } from '../../../platform/persistence/database-url.ts';
import { NoticeConnection } from '../../../platform/persistence/notice-connection.ts';

/** Notices of changed agencies, by id. */
@Injectable()
export class AgencyChanges extends NoticeConnection {
  constructor(url: DatabaseUrl) {
    super(url, 'LISTEN agency_changed');
  }
}
