import { FILE_KIND_RULES, FILE_KINDS, FILE_LIMITS } from './file-kind.ts';
import { mediaTypeOf } from './media-type.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the type of a file', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n…', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['GIF87a', 'image/gif'],
    ['GIF89a', 'image/gif'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['%PDF-1.7', 'application/pdf'],
  ])('is seen in %j', (content, type) => {
    expect(mediaTypeOf(bytes(content))).toBe(type);
  });

  it.each([
    '',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<!doctype html>',
    'PK\x03\x04',
    'MZ',
    ' %PDF-1.7',
    'RIFF\x10\0\0\0AVI ',
    '\x89PNG\n\x1a\n',
    'GIF88a',
    'II*\0',
    'BM',
  ])('is none of ours in %j', (content) => {
    expect(mediaTypeOf(bytes(content))).toBeNull();
  });
});

describe('the kinds', () => {
  it.each(FILE_KINDS)('publish pictures only (%s)', (kind) => {
    const { accepts, isPublishable, maxBytes } = FILE_KIND_RULES[kind];

    expect(isPublishable && accepts.includes('application/pdf')).toBe(false);
    expect(maxBytes).toBeLessThanOrEqual(FILE_LIMITS.largestUploadBytes);
  });
});
