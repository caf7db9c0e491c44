import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Anybody's change may add a message; only the program reads them, and admins the dead ones. */
const STATEMENTS = [
  'ALTER TABLE outbox_messages ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE outbox_messages FORCE ROW LEVEL SECURITY',
  `CREATE POLICY rs_outbox_messages_see ON outbox_messages FOR SELECT
     USING (raccordo_is_system() OR (raccordo_is_admin() AND state = 'dead'))`,
  `CREATE POLICY rs_outbox_messages_add ON outbox_messages FOR INSERT
     WITH CHECK (raccordo_is_system() OR state = 'waiting')`,
  `CREATE POLICY rs_outbox_messages_change ON outbox_messages FOR UPDATE
     USING (raccordo_is_system()) WITH CHECK (raccordo_is_system())`,
  `CREATE POLICY rs_outbox_messages_remove ON outbox_messages FOR DELETE
     USING (raccordo_is_system())`,
];

export class GuardOutbox1764200300000 implements MigrationInterface {
  name = 'GuardOutbox1764200300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const rule of ['see', 'add', 'change', 'remove']) {
      await queryRunner.query(
        ['DROP POLICY', `rs_outbox_messages_${rule}`, 'ON outbox_messages'].join(' '),
      );
    }
    await queryRunner.query('ALTER TABLE outbox_messages NO FORCE ROW LEVEL SECURITY');
    await queryRunner.query('ALTER TABLE outbox_messages DISABLE ROW LEVEL SECURITY');
  }
}
