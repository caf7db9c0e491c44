import 'reflect-metadata';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppModule } from '../app.module.ts';
import { readAppConfig } from '../config/read-app-config.ts';
import { fastifyAdapter } from '../create-app.ts';
import { openApiDocument } from '../platform/http/openapi.ts';
import { createLogger } from '../platform/logging/logger.ts';
import { declaredRoutes } from '../testing/declared-routes.ts';
import { accessDocument } from './access-document.ts';
import { ROUTE_POLICY } from './route-policy.ts';

describe('the policy table', () => {
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

  it('has a row for every route, and a route for every row', () => {
    const routes = declaredRoutes(app).map(({ method, path }) => `${method} ${path}`);

    expect(routes.sort()).toEqual(Object.keys(ROUTE_POLICY).sort());
  });

  it('covers the very routes of the OpenAPI document', () => {
    const { paths } = openApiDocument(app);
    const documented = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(
        (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      ),
    );

    expect(documented.sort()).toEqual(Object.keys(ROUTE_POLICY).sort());
  });

  it.each(Object.entries(ROUTE_POLICY))('names an object that is in the path: %s', (key, rule) => {
    const named = rule.access.to === 'object' ? [rule.access.param] : [];

    expect(named.filter((param) => !key.includes(`/:${param}`))).toEqual([]);
  });

  it.each(Object.entries(ROUTE_POLICY))('leaves no tenant unnamed: %s', (key, { access }) => {
    const ofTenant = /\/:organisationId|\/briefs\/:id/.test(key);

    expect(ofTenant ? access.to : 'object').toBe('object');
  });

  it.each(Object.entries(ROUTE_POLICY))(
    'keeps administration for admins: %s',
    (key, { access }) => {
      const isAdministration = key.includes('/api/v1/admin/');

      expect(isAdministration ? access.to : 'admin').toBe('admin');
    },
  );

  it('is what docs/access.md says', async () => {
    const page = await readFile(join(import.meta.dirname, '../../../../docs/access.md'), 'utf8');

    expect(page).toBe(accessDocument(ROUTE_POLICY));
  });
});
