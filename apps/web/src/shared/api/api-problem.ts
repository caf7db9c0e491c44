export interface Violation {
  readonly path: string;
  readonly code: string;
}

/** An answer of the API that is not the one asked for, or no answer at all (`network.unreachable`). */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly correlationId: string | null;
  readonly violations: readonly Violation[];
  /** Seconds the server asks to wait before trying again. */
  readonly retryAfterSeconds: number | null;
  /** Further members of the problem body, figures a message may need. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    status: number,
    {
      correlationId = null,
      violations = [],
      retryAfterSeconds = null,
      details = {},
    }: Partial<
      Pick<ApiProblem, 'correlationId' | 'violations' | 'retryAfterSeconds' | 'details'>
    > = {},
  ) {
    super(code);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.correlationId = correlationId;
    this.violations = violations;
    this.retryAfterSeconds = retryAfterSeconds;
    this.details = details;
  }
}

/** Nobody answered: there is nothing newer to read either, and asking again would only take longer. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status === 0;

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function asViolations(value: unknown): readonly Violation[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const { path, code } = item as Record<string, unknown>;
    return typeof path === 'string' && typeof code === 'string' ? [{ path, code }] : [];
  });
}

/** Reads a problem+json body; a proxy's HTML page or an empty body still becomes a problem. */
export async function problemFrom(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const retryAfter = Number(response.headers.get('retry-after'));
  const details = typeof fields['details'] === 'object' ? fields['details'] : null;
  return new ApiProblem(asText(fields['code']) ?? `http.${response.status}`, response.status, {
    correlationId: asText(fields['correlationId']) ?? response.headers.get('x-request-id'),
    violations: asViolations(fields['violations']),
    retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
    details: (details ?? {}) as Record<string, unknown>,
  });
}
