import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { CountUnread } from '../application/count-unread.ts';
import { ListNotifications } from '../application/list-notifications.ts';
import { MarkRead } from '../application/mark-read.ts';
import { MarkAllReadRequest } from './mark-read.request.ts';
import { NotificationListQuery } from './notification-list.query.ts';
import {
  NotificationPageResponse,
  NotificationResponse,
  UnreadCountResponse,
} from './notification.response.ts';
import { readerOf } from './reader-of.ts';

@ApiTags('notifications')
@Controller('account/notifications')
export class NotificationsController {
  constructor(
    private readonly list: ListNotifications,
    private readonly count: CountUnread,
    private readonly mark: MarkRead,
  ) {}

  /** What the caller was told, latest first. */
  @Get()
  @ApiOkResponse({ type: NotificationPageResponse })
  async listNotifications(
    @CurrentActor() actor: Actor,
    @Query() { limit, cursor, only }: NotificationListQuery,
  ): Promise<NotificationPageResponse> {
    const page = await this.list.execute(readerOf(actor), {
      limit,
      unread: only === 'unread',
      ...(cursor === undefined ? {} : { cursor }),
    });
    return {
      items: page.items.map((notification) => NotificationResponse.from(notification)),
      nextCursor: page.nextCursor,
    };
  }

  @Get('unread-count')
  @ApiOkResponse({ type: UnreadCountResponse })
  async countUnreadNotifications(@CurrentActor() actor: Actor): Promise<UnreadCountResponse> {
    return { count: await this.count.execute(readerOf(actor)) };
  }

  @Post('read')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async markAllNotificationsRead(
    @CurrentActor() actor: Actor,
    @Body() { upTo }: MarkAllReadRequest,
  ): Promise<void> {
    await this.mark.all(readerOf(actor), new Date(upTo));
  }

  @Post(':id/read')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async markNotificationRead(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.mark.one(readerOf(actor), id);
  }
}
