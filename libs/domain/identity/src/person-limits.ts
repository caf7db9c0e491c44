/** Lengths in characters; forms, requests and CHECK constraints use the same ones. */
export const PERSON_LIMITS = {
  name: { min: 1, max: 120 },
  /** RFC 5321: the longest address a mail server has to take. */
  email: { max: 254 },
  organisationName: { min: 1, max: 160 },
} as const;
