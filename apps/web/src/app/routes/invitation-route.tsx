import { InvitedSignUp } from '../../features/identity/components/invited-sign-up.tsx';
import { InvitationPage } from '../../features/organisations/pages/invitation-page.tsx';

/** An invitation may make an account, which is another feature's business. */
export function InvitationRoute() {
  return <InvitationPage signUp={(asked) => <InvitedSignUp {...asked} />} />;
}
