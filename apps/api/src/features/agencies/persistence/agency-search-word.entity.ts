import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Every word the directory knows: what a misspelt query is corrected to. */
@Entity('agency_search_words')
@Index('ix_agency_search_words_trigram', { synchronize: false })
export class AgencySearchWordEntity {
  @PrimaryColumn('varchar', { length: 40, primaryKeyConstraintName: 'pk_agency_search_words' })
  word: string;
}
