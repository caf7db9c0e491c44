import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { IfMatch, setETag } from '../../../platform/http/etag.ts';
import { Preferences } from '../application/preferences.ts';
import { PreferencesResponse, SavePreferencesRequest } from './preferences.body.ts';
import { readerOf } from './reader-of.ts';

@ApiTags('notifications')
@Controller('account/notification-preferences')
export class PreferencesController {
  constructor(private readonly preferences: Preferences) {}

  @Get()
  @ApiOkResponse({ type: PreferencesResponse })
  async getNotificationPreferences(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PreferencesResponse> {
    const stored = await this.preferences.of(readerOf(actor));
    setETag(reply, stored.version);
    return PreferencesResponse.from(stored);
  }

  /** Kinds left out stay as they are. */
  @Put()
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The ETag of the version being changed.',
  })
  @ApiOkResponse({ type: PreferencesResponse })
  async saveNotificationPreferences(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() { digest, kinds }: SavePreferencesRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PreferencesResponse> {
    const choices = new Map(kinds.map(({ kind, inApp, mail }) => [kind, { inApp, mail }]));
    const stored = await this.preferences.save(readerOf(actor), version, { digest, choices });
    setETag(reply, stored.version);
    return PreferencesResponse.from(stored);
  }
}
