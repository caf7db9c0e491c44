/** What a driver error says about itself; TypeORM copies these from PostgreSQL onto its own error. */
interface DatabaseFault {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly message?: unknown;
}

const NETWORK_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);
/** Connection failures, shutdown, out of room or connections. */
const SERVER_CLASSES = ['08', '53', '57P'];
const CLIENT_MESSAGES = [
  'Query read timeout',
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
];

/** The database cannot be asked now, as opposed to: it was asked something wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const { code, message } = faultOf(error);
  if (typeof code === 'string') {
    if (NETWORK_CODES.has(code)) return true;
    if (SERVER_CLASSES.some((prefix) => code.startsWith(prefix))) return true;
  }
  return typeof message === 'string' && CLIENT_MESSAGES.some((words) => message.includes(words));
}

/** Does this error say that the named constraint was broken? */
export function breaksConstraint(error: unknown, name: string): boolean {
  return faultOf(error).constraint === name;
}

function faultOf(error: unknown): DatabaseFault {
  if (typeof error !== 'object' || error === null) return {};
  const { driverError } = error as { driverError?: unknown };
  const fault = typeof driverError === 'object' && driverError !== null ? driverError : error;
  return fault;
}
