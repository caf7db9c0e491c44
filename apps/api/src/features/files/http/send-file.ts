import { StreamableFile } from '@nestjs/common';
import { contentDisposition, isShownInline } from '@raccordo/files';
import type { FastifyReply } from 'fastify';
import type { OpenedFile } from '../application/open-file.ts';

/** Whatever the bytes were, opened by themselves they may run nothing and load nothing. */
const POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

export function sendFile(
  reply: FastifyReply,
  { file, content }: OpenedFile,
  cacheControl: string,
): StreamableFile {
  const disposition = isShownInline(file.mediaType) ? 'inline' : 'attachment';
  void reply.headers({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': cacheControl,
  });
  return new StreamableFile(content, {
    type: file.mediaType,
    length: file.sizeBytes,
    disposition: contentDisposition(disposition, file.name),
  });
}
