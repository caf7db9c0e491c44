import 'reflect-metadata';
import { Controller, type ExecutionContext, Get, type INestApplication } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { readAppConfig } from './config/read-app-config.ts';
import { fastifyAdapter } from './create-app.ts';
import { AccessGuard } from './platform/http/access.guard.ts';
import { openApiDocument } from './platform/http/openapi.ts';
import { createLogger } from './platform/logging/logger.ts';
import { declaredRoutes } from './testing/declared-routes.ts';

/** The written rules: a new route is a line here, or this fails. */
const ACCESS = {
  'GET /livez': 'public',
  'GET /readyz': 'public',
  'GET /api/v1/agencies': 'public',
  'GET /api/v1/agencies/:slug': 'public',
  'GET /api/v1/agencies/facets': 'public',
  'GET /api/v1/briefs': 'guest',
  'POST /api/v1/briefs': 'guest',
  'GET /api/v1/briefs/:id': 'guest',
  'PUT /api/v1/briefs/:id': 'guest',
  'DELETE /api/v1/briefs/:id': 'guest',
  'GET /api/v1/briefs/:id/diagnosis': 'guest',
  'POST /api/v1/briefs/:id/duplicate': 'guest',
  'GET /api/v1/briefs/:id/exclusions': 'guest',
  'GET /api/v1/briefs/:id/matches': 'guest',
  'GET /api/v1/briefs/:id/matches/:agencyId': 'guest',
  'GET /api/v1/briefs/:id/matches/compare': 'guest',
  'GET /api/v1/briefs/:id/need': 'guest',
  'POST /api/v1/briefs/:id/submit': 'guest',
  'GET /api/v1/examples': 'public',
  'GET /api/v1/examples/:slug': 'public',
  'POST /api/v1/imports/agencies': 'admin-token',
  'GET /api/v1/programme-statistics': 'public',
  'GET /api/v1/ranking-rules': 'public',
  'GET /api/v1/taxonomy': 'public',
};

@Controller('forgotten')
class ForgottenController {
  @Get()
  read(): string {
    return 'never reached';
  }
}

describe('access to routes', () => {
  const config = readAppConfig({ LOG_LEVEL: 'silent' });
  let app: INestApplication;

  beforeAll(async () => {
    app = await NestFactory.create(
      AppModule.forRoot(config, 'postgres://unused'),
      fastifyAdapter(createLogger(config)),
      { preview: true, abortOnError: false, logger: false },
    );
    app.setGlobalPrefix('api/v1', { exclude: ['livez', 'readyz'] });
  });

  it('is declared for every route, as written here', () => {
    const declared = declaredRoutes(app).map(({ method, path, access }) => [
      `${method} ${path}`,
      access,
    ]);

    expect(Object.fromEntries(declared)).toEqual(ACCESS);
  });

  it('covers the very routes of the OpenAPI document', () => {
    const { paths } = openApiDocument(app);
    const documented = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(
        (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      ),
    );

    expect(documented.sort()).toEqual(Object.keys(ACCESS).sort());
  });

  it('is refused where nobody declared it', () => {
    const guard = new AccessGuard(new Reflector(), config);
    const context = {
      getHandler: () => ForgottenController.prototype.read,
      getClass: () => ForgottenController,
    } as unknown as ExecutionContext;

    expect(() => guard.canActivate(context)).toThrow('access.not_declared');
  });
});
