import { join } from 'node:path';
import { HttpStatus } from '@nestjs/common';
import { LOCALES } from '@raccordo/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.filter.ts';
import { RouteNotFoundProblem } from './problems.ts';

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * Serves the built web app. Its routes live in the browser, so an address that is no file gets
 * `index.html`; an unknown address of the API stays a problem, never a page.
 */
export async function serveWebApp(fastify: FastifyInstance, root: string): Promise<void> {
  // Loaded only where there is a web app to serve: half of its tree is no CommonJS any more.
  const { default: fastifyStatic } = await import('@fastify/static');
  await fastify.register(fastifyStatic, {
    root,
    serve: false,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', cacheControlOf(path, root));
    },
  });
  fastify.get('/*', (request, reply) => answer(request, reply));
}

function answer(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = decodedPath(request.url);
  if (path === null || path.startsWith('/api/') || path === '/api') {
    sendProblem(new RouteNotFoundProblem(), request, reply);
    return reply;
  }
  if (isFile(path)) return reply.sendFile(path.slice(1));
  return reply.code(HttpStatus.OK).sendFile('index.html');
}

const PAGES = LOCALES.map((locale) => `/${locale}/`);

/** Pages live under a language, and may end in an id with dots: `/it/admin/figures/rate.seo`. */
const isFile = (path: string): boolean =>
  /\.[a-z0-9]{2,16}$/i.test(path) && !PAGES.some((pages) => path.startsWith(pages));

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '');
  } catch {
    return null;
  }
}

/** File names under `assets` carry a hash of their content. */
function cacheControlOf(path: string, root: string): string {
  return path.startsWith(join(root, 'assets'))
    ? `public, max-age=${ONE_YEAR_SECONDS}, immutable`
    : 'no-cache';
}
