import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { TextField } from '../../../platform/http/fields.ts';
import { Instant, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';
import { PERSON_LIMITS } from '@raccordo/identity';
import { AskErasure, type Erasure } from '../application/ask-erasure.ts';
import { ERASURE_GRACE_DAYS } from '../privacy-limits.ts';

export class AskErasureRequest {
  /** The account’s address, typed. */
  @TextField(PERSON_LIMITS.email.max)
  readonly email!: string;
}

export class SoleOwnershipResponse {
  @Text()
  readonly organisationId!: string;

  @Text()
  readonly name!: string;
}

export class ErasureResponse {
  @Instant({ nullable: true, description: 'When the account goes; null when nobody asked.' })
  readonly dueAt!: string | null;

  @Whole({ description: 'Days between asking and erasing.' })
  readonly graceDays!: number;

  @Parts(() => SoleOwnershipResponse, { description: 'To be passed on or deleted first.' })
  readonly soleOwnerships!: readonly SoleOwnershipResponse[];

  static from({ dueAt, soleOwnerships }: Erasure): ErasureResponse {
    return {
      dueAt: dueAt?.toISOString() ?? null,
      graceDays: ERASURE_GRACE_DAYS,
      soleOwnerships: soleOwnerships.map(({ id, name }) => ({ organisationId: id, name })),
    };
  }
}

/** Leaving for good. */
@ApiTags('account')
@Controller('account/erasure')
export class ErasureController {
  constructor(private readonly erasure: AskErasure) {}

  @Get()
  @ApiOkResponse({ type: ErasureResponse })
  getErasure(@CurrentActor() actor: Actor): Promise<ErasureResponse> {
    return this.answer(actor);
  }

  /** Done after some days; until then it can be called off. Other sessions end. */
  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiAcceptedResponse({ type: ErasureResponse })
  async askErasure(
    @CurrentActor() actor: Actor,
    @Body() { email }: AskErasureRequest,
  ): Promise<ErasureResponse> {
    await this.erasure.execute(personOf(actor), email);
    return this.answer(actor);
  }

  @Delete()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async callOffErasure(@CurrentActor() actor: Actor): Promise<void> {
    await this.erasure.callOff(personOf(actor).userId);
  }

  private async answer(actor: Actor): Promise<ErasureResponse> {
    return ErasureResponse.from(await this.erasure.describe(personOf(actor).userId));
  }
}
