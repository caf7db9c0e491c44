import { Global, Module } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.ts';
import { CommonPasswords } from './common-passwords.ts';
import { PasswordHasher } from './password-hasher.ts';
import { SecretBox } from './secret-box.ts';
import { openSecretKey, SecretKey } from './secret-key.ts';

/** What proving who one is stands on: hashing, sealing, the list of passwords to refuse. */
@Global()
@Module({
  providers: [
    CommonPasswords,
    PasswordHasher,
    SecretBox,
    {
      provide: SecretKey,
      useFactory: ({ dataDir, secretKey }: AppConfig) => openSecretKey(dataDir, secretKey),
      inject: [AppConfig],
    },
  ],
  exports: [CommonPasswords, PasswordHasher, SecretBox],
})
export class AuthModule {}
