import sharp, { type Sharp } from 'sharp';
import { deflateSync } from 'node:zlib';
import { join } from './bytes.ts';

/** Some picture that does not compress to nothing. */
export function picture(width = 320, height = 200): Sharp {
  return sharp(Buffer.from(Array.from({ length: width * height * 3 }, (_, i) => (i * 7) % 251)), {
    raw: { width, height, channels: 3 },
  });
}

export const goodPng = (): Promise<Buffer> => picture().png().toBuffer();
export const goodJpeg = (): Promise<Buffer> => picture().jpeg().toBuffer();
export const goodWebp = (): Promise<Buffer> => picture().webp().toBuffer();
export const goodGif = (): Promise<Buffer> => picture().gif().toBuffer();

/** One page that says something. */
export const goodPdf = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  join(
    '%PDF-1.7\n',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >> endobj\n',
    '4 0 obj << /Length 44 /Filter /FlateDecode >>\nstream\n',
    deflateSync('BT /F1 24 Tf 20 100 Td (Certified) Tj ET'),
    '\nendstream endobj\n',
    ...parts,
    '\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 5 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n',
  );
