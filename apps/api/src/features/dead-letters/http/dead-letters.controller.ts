import { Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, userIdOf } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { PageQuery } from '../../../platform/http/page-query.ts';
import { ListDeadLetters } from '../application/list-dead-letters.ts';
import { RetryDeadLetter } from '../application/retry-dead-letter.ts';
import { DeadLetterPageResponse, DeadLetterResponse } from './dead-letter.response.ts';

@ApiTags('admin')
@Controller('admin/dead-letters')
export class DeadLettersController {
  constructor(
    private readonly list: ListDeadLetters,
    private readonly retry: RetryDeadLetter,
  ) {}

  /** Messages that failed for good: never what they say, only why. */
  @Get()
  @ApiOkResponse({ type: DeadLetterPageResponse })
  async listDeadLetters(@Query() query: PageQuery): Promise<DeadLetterPageResponse> {
    const page = await this.list.execute(query);
    return {
      items: page.items.map((letter) => DeadLetterResponse.from(letter)),
      nextCursor: page.nextCursor,
    };
  }

  @Post(':id/retry')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async retryDeadLetter(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.retry.execute(id, userIdOf(actor));
  }
}
