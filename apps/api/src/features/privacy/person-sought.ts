/** What the map finds somebody by. */
export interface PersonSought {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}
