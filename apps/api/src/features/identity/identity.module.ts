import { Module } from '@nestjs/common';
import { BriefsModule } from '../briefs/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { SessionsModule } from '../sessions/index.ts';
import { AccountLinks } from './application/account-links.ts';
import { AccountMail } from './application/account-mail.ts';
import { AdminAccounts } from './application/admin-accounts.ts';
import { AskEmailChange } from './application/ask-email-change.ts';
import { AttemptLimiter } from './application/attempt-limiter.ts';
import { ChangePassword } from './application/change-password.ts';
import { ChangeProfile } from './application/change-profile.ts';
import { ChangeSecondFactor } from './application/change-second-factor.ts';
import { CheckPassword } from './application/check-password.ts';
import { ConfirmEmail } from './application/confirm-email.ts';
import { DemoAccounts } from './application/demo-accounts.ts';
import { DescribeAccount } from './application/describe-account.ts';
import { DescribePerson } from './application/describe-person.ts';
import { EndAccess } from './application/end-access.ts';
import { EndOwnSession } from './application/end-own-session.ts';
import { GuestBriefs } from './application/guest-briefs.ts';
import { KnownDevices } from './application/known-devices.ts';
import { LinkProvider } from './application/link-provider.ts';
import { MailAllowance } from './application/mail-allowance.ts';
import { OneTimeCodes } from './application/one-time-codes.ts';
import { PassSecondFactor } from './application/pass-second-factor.ts';
import { PasswordRules } from './application/password-rules.ts';
import { ProveIdentity } from './application/prove-identity.ts';
import { ProviderVisits } from './application/provider-visits.ts';
import { RecoverPassword } from './application/recover-password.ts';
import { ResetPassword } from './application/reset-password.ts';
import { SecondFactors } from './application/second-factors.ts';
import { SendVerification } from './application/send-verification.ts';
import { SignIn } from './application/sign-in.ts';
import { SignInProvider } from './application/sign-in-provider.ts';
import { SignInWithProvider } from './application/sign-in-with-provider.ts';
import { SignUpByInvitation } from './application/sign-up-by-invitation.ts';
import { SignUp } from './application/sign-up.ts';
import { StartSession } from './application/start-session.ts';
import { AccountSessionsController } from './http/account-sessions.controller.ts';
import { AccountController } from './http/account.controller.ts';
import { Browser } from './http/browser.ts';
import { DeviceCookie, PendingCookie, VisitCookie } from './http/identity-cookies.ts';
import { ProviderController } from './http/provider.controller.ts';
import { RecoveryController } from './http/recovery.controller.ts';
import { SecondFactorController } from './http/second-factor.controller.ts';
import { SessionController } from './http/session.controller.ts';
import { SignInController } from './http/sign-in.controller.ts';
import { SignUpController } from './http/sign-up.controller.ts';
import { AccountLinkRepository } from './persistence/account-link.repository.ts';
import { AccountRepository } from './persistence/account.repository.ts';
import { AttemptRepository } from './persistence/attempt.repository.ts';
import { CurrentPersonQuery } from './persistence/current-person.query.ts';
import { KnownDeviceRepository } from './persistence/known-device.repository.ts';
import { PendingSignInRepository } from './persistence/pending-sign-in.repository.ts';
import { ProviderIdentityRepository } from './persistence/provider-identity.repository.ts';
import { SecondFactorRepository } from './persistence/second-factor.repository.ts';

@Module({
  imports: [BriefsModule, NotificationsModule, OrganisationsModule, SessionsModule],
  controllers: [
    AccountController,
    AccountSessionsController,
    ProviderController,
    RecoveryController,
    SecondFactorController,
    SessionController,
    SignInController,
    SignUpController,
  ],
  providers: [
    AccountLinkRepository,
    AccountLinks,
    AccountMail,
    AccountRepository,
    AdminAccounts,
    AskEmailChange,
    AttemptLimiter,
    AttemptRepository,
    Browser,
    ChangePassword,
    ChangeProfile,
    ChangeSecondFactor,
    CheckPassword,
    ConfirmEmail,
    CurrentPersonQuery,
    DemoAccounts,
    DescribeAccount,
    DescribePerson,
    DeviceCookie,
    EndAccess,
    EndOwnSession,
    GuestBriefs,
    KnownDeviceRepository,
    KnownDevices,
    LinkProvider,
    MailAllowance,
    OneTimeCodes,
    PassSecondFactor,
    PasswordRules,
    PendingCookie,
    PendingSignInRepository,
    ProveIdentity,
    ProviderIdentityRepository,
    ProviderVisits,
    RecoverPassword,
    ResetPassword,
    SecondFactorRepository,
    SecondFactors,
    SendVerification,
    SignIn,
    SignInProvider,
    SignInWithProvider,
    SignUp,
    SignUpByInvitation,
    StartSession,
    VisitCookie,
  ],
  exports: [AdminAccounts, DemoAccounts, EndAccess, OneTimeCodes],
})
export class IdentityModule {}
