import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { RATE_LIMITS } from '../access/rate-limits.ts';
import { PolicyTable, type RouteRule } from '../access/rule.ts';
import { ProblemResponse } from './problem-details.ts';
import { unionMembers } from './response-fields.ts';

/** The contract with every client; the same routes always give the same document. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Raccordo')
    .setDescription('The open agency marketplace for small and medium enterprises.')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth('raccordo_guest', { type: 'apiKey', in: 'cookie' }, 'guest')
    .addCookieAuth('raccordo_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addGlobalResponse({
      status: 'default',
      description: 'A problem (RFC 9457) with a stable code.',
      content: {
        'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } },
      },
    })
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    extraModels: [ProblemResponse, ...unionMembers()],
    operationIdFactory: (_controller, method) => method,
  });
  return withPolicy(document, app.get(PolicyTable, { strict: false }));
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Who may call and how often, as the policy table has it: said once, never by hand. */
function withPolicy(document: OpenAPIObject, policy: PolicyTable): OpenAPIObject {
  const described = (method: string, path: string, operation: Operation): Operation => {
    const rule = policy.ruleOf(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'));
    if (rule === undefined) return operation;
    const { requests, windowSeconds } = RATE_LIMITS[rule.limit];
    const limited = { ...operation, 'x-rate-limit': { requests, windowSeconds } };
    const security = securityOf(rule);
    return security.length === 0 ? limited : { ...limited, security };
  };
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [[method, described(method, path, operation)] as const];
    });
    return [path, { ...item, ...Object.fromEntries(operations) }] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/** Any one of these opens the door; an empty one means that nothing is needed. */
function securityOf({ access, scope }: RouteRule): NonNullable<Operation['security']> {
  if (access.to === 'anyone') return [];
  const isForGuests =
    access.to === 'guest' || (access.to === 'object' && access.relations.includes('guest'));
  return [
    ...(isForGuests ? [{ guest: [] }] : []),
    { session: [] },
    ...(scope === undefined ? [] : [{ token: [scope] }]),
    ...(access.to === 'guest' ? [{}] : []),
  ];
}
