import type { QueryRunner } from 'typeorm';

export interface RowRules {
  /** SQL that is true for the rows the caller may see. */
  readonly visible: string;
  /** For the rows the caller may write; the same when left out. */
  readonly writable?: string;
}

/**
 * The second line of defence: whatever a query forgets, the database shows and takes only what
 * belongs to the actor named for this transaction. `FORCE`, so that not even the owner passes by.
 * Conditions use `raccordo_is_system()`, `raccordo_is_admin()`, `raccordo_user_id()`,
 * `raccordo_guest_id()` and `raccordo_organisation_ids()`.
 */
export async function enableRowSecurity(
  queryRunner: QueryRunner,
  table: string,
  { visible, writable = visible }: RowRules,
): Promise<void> {
  const statements = [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY rs_${table}_see ON ${table} FOR SELECT USING (raccordo_is_system() OR (${visible}))`,
    `CREATE POLICY rs_${table}_add ON ${table} FOR INSERT WITH CHECK (raccordo_is_system() OR (${writable}))`,
    `CREATE POLICY rs_${table}_change ON ${table} FOR UPDATE USING (raccordo_is_system() OR (${writable})) WITH CHECK (raccordo_is_system() OR (${writable}))`,
    `CREATE POLICY rs_${table}_remove ON ${table} FOR DELETE USING (raccordo_is_system() OR (${writable}))`,
  ];
  for (const statement of statements) await queryRunner.query(statement);
}

export async function disableRowSecurity(queryRunner: QueryRunner, table: string): Promise<void> {
  for (const rule of ['see', 'add', 'change', 'remove']) {
    await queryRunner.query(['DROP POLICY', `rs_${table}_${rule}`, 'ON', table].join(' '));
  }
  await queryRunner.query(['ALTER TABLE', table, 'NO FORCE ROW LEVEL SECURITY'].join(' '));
  await queryRunner.query(['ALTER TABLE', table, 'DISABLE ROW LEVEL SECURITY'].join(' '));
}
