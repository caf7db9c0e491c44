import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The share spent on acquiring a customer is answered like the other figures of the break-even: a
 * value, a range or "I don't know". Going back, a range becomes its middle, which is what it counted
 * for, and "I don't know" no answer.
 */
export class LetAcquisitionShareBeARange1765040000000 implements MigrationInterface {
  name = 'LetAcquisitionShareBeARange1765040000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await asSystem(queryRunner);
    await queryRunner.query(`UPDATE briefs
      SET content = jsonb_set(content, '{economics,acquisitionShareRatio}',
        jsonb_build_object('kind', 'value', 'value', content #> '{economics,acquisitionShareRatio}'))
      WHERE jsonb_typeof(content #> '{economics,acquisitionShareRatio}') = 'number'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await asSystem(queryRunner);
    await queryRunner.query(`UPDATE briefs
      SET content = jsonb_set(content, '{economics,acquisitionShareRatio}',
        CASE content #>> '{economics,acquisitionShareRatio,kind}'
          WHEN 'value' THEN content #> '{economics,acquisitionShareRatio,value}'
          WHEN 'range' THEN to_jsonb((
            (content #>> '{economics,acquisitionShareRatio,low}')::numeric +
            (content #>> '{economics,acquisitionShareRatio,high}')::numeric) / 2)
          ELSE 'null'::jsonb
        END)
      WHERE jsonb_typeof(content #> '{economics,acquisitionShareRatio}') = 'object'`);
  }
}

/** Row security holds for the owner of a table too; the name lasts as long as the transaction. */
async function asSystem(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`SELECT set_config('raccordo.role', 'system', true)`);
}
