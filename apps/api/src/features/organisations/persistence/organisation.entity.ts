import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '../../../platform/access/actor.ts';

@Entity('organisations')
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_organisations' })
  id: string;

  @Column('varchar', { length: 6 })
  kind: OrganisationKind;

  @Column('varchar', { length: 160 })
  name: string;

  @Column('varchar', { length: 20, nullable: true })
  vatNumber: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deletedAt: Date | null;
}
