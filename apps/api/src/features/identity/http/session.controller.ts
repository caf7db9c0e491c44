import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { SignInProvider } from '../application/sign-in-provider.ts';
import { DescribePerson } from '../application/describe-person.ts';
import { CurrentPersonResponse, SessionResponse } from './session.response.ts';

@ApiTags('identity')
@Controller('session')
export class SessionController {
  constructor(
    private readonly people: DescribePerson,
    private readonly provider: SignInProvider,
  ) {}

  /** Who the browser is signed in as, and for whom; nobody is an answer too. */
  @Get()
  @ApiOkResponse({ type: SessionResponse })
  async getSession(@CurrentActor() actor: Actor): Promise<SessionResponse> {
    const person = actor.kind === 'person' ? await this.people.execute(actor.userId) : null;
    return {
      person:
        person === null || actor.kind !== 'person'
          ? null
          : CurrentPersonResponse.from(person, actor.isAdmin),
      provider: this.provider.name(),
    };
  }
}
