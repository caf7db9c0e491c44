import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
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
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'admin')
    .addGlobalResponse({
      status: 'default',
      description: 'A problem (RFC 9457) with a stable code.',
      content: {
        'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } },
      },
    })
    .build();
  return SwaggerModule.createDocument(app, settings, {
    extraModels: [ProblemResponse, ...unionMembers()],
    operationIdFactory: (_controller, method) => method,
  });
}
