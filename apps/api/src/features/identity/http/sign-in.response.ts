import { Choice, Text } from '../../../platform/http/response-fields.ts';
import type { ProviderOutcome } from '../application/sign-in-with-provider.ts';
import type { SignInOutcome } from '../application/start-session.ts';

export class ConfirmedEmailResponse {
  @Text()
  readonly email!: string;
}

export class SignInResponse {
  @Choice(['signed-in', 'second-factor'], 'SignInOutcome')
  readonly outcome!: SignInOutcome['kind'];
}

export class ProviderDepartureResponse {
  @Text({ description: 'Where to send the browser.' })
  readonly address!: string;
}

export class ProviderReturnResponse {
  @Choice(['signed-in', 'second-factor', 'link-needed', 'no-account'], 'ProviderOutcome')
  readonly outcome!: ProviderOutcome['kind'];

  @Text({ nullable: true, description: 'The address the provider vouches for.' })
  readonly email!: string | null;
}
