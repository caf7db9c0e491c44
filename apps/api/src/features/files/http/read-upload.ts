import type { MultipartFile } from '@fastify/multipart';
import { FILE_KINDS, FILE_LIMITS, type FileKind } from '@raccordo/files';
import type { FastifyRequest } from 'fastify';
import { OverloadedProblem, ValidationProblem } from '../../../platform/http/problems.ts';
import { FileRefused } from '../files.errors.ts';

export interface Upload {
  readonly kind: FileKind;
  readonly name: string;
  readonly content: Buffer;
}

/** Uploads are held in memory until they are inspected: this many at once. */
const MAX_UPLOADS = 12;
const TIME_LIMIT_MS = 15_000;
const LINGER_MS = 500;

let underWay = 0;

/**
 * Reads a form of `kind` and `file`, in any order, within size and time. Nothing but the bytes of
 * the file is believed: not its type, not its name.
 */
export async function readUpload(
  request: FastifyRequest,
  timeLimitMs = TIME_LIMIT_MS,
): Promise<Upload> {
  try {
    return await readWhereThereIsRoom(request, timeLimitMs);
  } catch (error) {
    // What is still to come is not waited for: time for the answer to leave, then the line is cut.
    if (!request.raw.complete) setTimeout(() => request.raw.destroy(), LINGER_MS).unref();
    throw error;
  }
}

async function readWhereThereIsRoom(request: FastifyRequest, timeLimitMs: number): Promise<Upload> {
  if (!request.isMultipart()) throw new FileRefused('file.missing');
  if (underWay >= MAX_UPLOADS) throw new OverloadedProblem();
  underWay += 1;
  try {
    return await withinTime(timeLimitMs, readForm(request));
  } finally {
    underWay -= 1;
  }
}

async function readForm(request: FastifyRequest): Promise<Upload> {
  let kind: FileKind | null = null;
  let file: { name: string; content: Buffer } | null = null;
  const parts = request.parts({
    limits: { fileSize: FILE_LIMITS.largestUploadBytes, files: 1, fields: 1, parts: 2 },
  });
  for await (const part of parts) {
    if (part.type === 'field') {
      if (part.fieldname === 'kind') kind = kindOf(part.value);
    } else if (part.fieldname === 'file') {
      file = { name: part.filename, content: await contentOf(part) };
    } else part.file.resume();
  }
  if (kind === null) throw new ValidationProblem([{ path: 'kind', code: 'required' }]);
  if (file === null) throw new FileRefused('file.missing');
  return { kind, name: file.name, content: file.content };
}

function kindOf(value: unknown): FileKind {
  const kind = FILE_KINDS.find((known) => known === value);
  if (kind === undefined) throw new ValidationProblem([{ path: 'kind', code: 'in' }]);
  return kind;
}

async function contentOf(part: MultipartFile): Promise<Buffer> {
  try {
    return await part.toBuffer();
  } catch (error) {
    if (part.file.truncated) {
      throw new FileRefused('file.too_large', { maxBytes: FILE_LIMITS.largestUploadBytes });
    }
    throw error;
  }
}

/** A sender who dawdles is answered and left; the rest of the form is not waited for. */
async function withinTime<Result>(limitMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new FileRefused('file.too_slow')), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
    // Lost the race: its own end, when the connection closes, is nobody's business any more.
    work.catch(() => undefined);
  }
}
