/** Every table the program maps; kept in one place so that migrations can be compared with it. */
export const ENTITIES = [];
