/** Where the database is; for those who need a connection of their own (LISTEN). */
export class DatabaseUrl {
  constructor(readonly value: string) {}
}
