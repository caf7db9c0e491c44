import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tries at credentials by hashed address, in the shape of the library that counts them. Unlogged: a
 * crash may forget a minute of counting, and no write waits for the disk.
 */
export class CreateRateLimits1764100300000 implements MigrationInterface {
  name = 'CreateRateLimits1764100300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE UNLOGGED TABLE rate_limits (
      key varchar(255) NOT NULL CONSTRAINT pk_rate_limits PRIMARY KEY,
      points integer NOT NULL DEFAULT 0,
      expire bigint
    )`);
    await queryRunner.query('CREATE INDEX ix_rate_limits_expire ON rate_limits (expire)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE rate_limits');
  }
}
