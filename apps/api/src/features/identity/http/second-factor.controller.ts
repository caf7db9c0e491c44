import { Body, Controller, Delete, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { ChangeSecondFactor } from '../application/change-second-factor.ts';
import { OfferedSecondFactorResponse, RecoveryCodesResponse } from './account.response.ts';
import { SecondFactorRequest } from './sign-in.request.ts';

@ApiTags('account')
@Controller('account/second-factor')
export class SecondFactorController {
  constructor(private readonly factor: ChangeSecondFactor) {}

  /** A secret for the authenticator app; it counts once its first code has been seen. */
  @Post()
  @ApiCreatedResponse({ type: OfferedSecondFactorResponse })
  async offerSecondFactor(@CurrentActor() actor: Actor): Promise<OfferedSecondFactorResponse> {
    return OfferedSecondFactorResponse.from(await this.factor.offer(personOf(actor)));
  }

  @Post('confirm')
  @ApiCreatedResponse({ type: RecoveryCodesResponse })
  async turnOnSecondFactor(
    @CurrentActor() actor: Actor,
    @Body() { code }: SecondFactorRequest,
  ): Promise<RecoveryCodesResponse> {
    return { codes: await this.factor.turnOn(personOf(actor), code) };
  }

  /** Ten new codes; the old ones open nothing any more. */
  @Post('recovery-codes')
  @ApiCreatedResponse({ type: RecoveryCodesResponse })
  async renewRecoveryCodes(@CurrentActor() actor: Actor): Promise<RecoveryCodesResponse> {
    return { codes: await this.factor.renewRecoveryCodes(personOf(actor)) };
  }

  @Delete()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async turnOffSecondFactor(@CurrentActor() actor: Actor): Promise<void> {
    await this.factor.turnOff(personOf(actor));
  }
}
