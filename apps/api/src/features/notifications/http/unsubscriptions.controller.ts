import { Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Unsubscribe } from '../application/unsubscribe.ts';
import { SubscriptionResponse } from './subscription.response.ts';

/** For whoever holds a mail, signed in or not; mail programs call it too (RFC 8058). */
@ApiTags('notifications')
@Controller('unsubscriptions')
export class UnsubscriptionsController {
  constructor(private readonly unsubscribe: Unsubscribe) {}

  /** What would be left. Changes nothing: scanners open every link of a mail. */
  @Get(':token')
  @ApiOkResponse({ type: SubscriptionResponse })
  async describeUnsubscription(@Param('token') token: string): Promise<SubscriptionResponse> {
    return SubscriptionResponse.from(await this.unsubscribe.describe(token));
  }

  @Post(':token')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: SubscriptionResponse })
  async leaveMailList(@Param('token') token: string): Promise<SubscriptionResponse> {
    return SubscriptionResponse.from(await this.unsubscribe.execute(token));
  }
}
