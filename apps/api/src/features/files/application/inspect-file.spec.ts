import { FILE_KIND_RULES, FILE_KINDS, isImageType, type MediaType } from '@raccordo/files';
import sharp from 'sharp';
import {
  goodGif,
  goodJpeg,
  goodPdf,
  goodPng,
  goodWebp,
  HOSTILE_FILES,
  MARKER,
  picture,
} from '../../../testing/hostile-files/index.ts';
import { inspectFile } from './inspect-file.ts';

const GOOD: Readonly<Record<MediaType, () => Buffer | Promise<Buffer>>> = {
  'image/png': goodPng,
  'image/jpeg': goodJpeg,
  'image/webp': goodWebp,
  'image/gif': goodGif,
  'application/pdf': () => goodPdf(),
};

describe('a good file', () => {
  const cases = FILE_KINDS.flatMap((kind) =>
    FILE_KIND_RULES[kind].accepts.map((type) => [kind, type] as const),
  );

  it.each(cases)('is taken: %s, %s', async (kind, type) => {
    const { content, mediaType } = await inspectFile(kind, await GOOD[type]());

    expect(mediaType).toBe(isImageType(type) ? 'image/webp' : 'application/pdf');
    expect(content.length).toBeGreaterThan(0);
  });

  it.each(FILE_KINDS)('is drawn no larger than it is shown (%s)', async (kind) => {
    if (!FILE_KIND_RULES[kind].accepts.includes('image/jpeg')) return;
    const { maxSidePixels } = FILE_KIND_RULES[kind];
    const taken = await inspectFile(kind, await picture(2400, 1200).jpeg().toBuffer());

    expect([taken.widthPixels, taken.heightPixels]).toEqual([maxSidePixels, maxSidePixels / 2]);
  });

  it('is never drawn larger than it is', async () => {
    const taken = await inspectFile('logo', await picture(40, 30).png().toBuffer());

    expect([taken.widthPixels, taken.heightPixels]).toEqual([40, 30]);
  });

  it('stands upright where the camera said how', async () => {
    const lying = await picture(80, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const taken = await inspectFile('logo', lying);

    expect([taken.widthPixels, taken.heightPixels]).toEqual([40, 80]);
  });

  it('keeps what is transparent', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const png = sharp({ create: { width: 20, height: 20, channels: 4, background: clear } }).png();
    const { content } = await inspectFile('logo', await png.toBuffer());

    expect((await sharp(content).stats()).isOpaque).toBe(false);
  });
});

describe('a hostile file', () => {
  it('comes in more than forty forms', () => {
    expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(HOSTILE_FILES.map(({ story }) => story)).size).toBe(HOSTILE_FILES.length);
  });

  const refused = HOSTILE_FILES.filter(({ outcome }) => outcome !== 'inert');
  const inert = HOSTILE_FILES.filter(({ outcome }) => outcome === 'inert');

  it.each(refused.map((file) => [file.story, file] as const))(
    'is refused: %s',
    async (_story, { kind, content, outcome }) => {
      await expect(inspectFile(kind, await content())).rejects.toMatchObject({ code: outcome });
    },
  );

  it.each(inert.map((file) => [file.story, file] as const))(
    'is made inert: %s',
    async (_story, file) => {
      const { content, mediaType } = await inspectFile(file.kind, await file.content());
      const kept = Buffer.from(content);
      const { format, exif, xmp, icc, iptc, pages, width, height } = await sharp(kept).metadata();

      expect(mediaType).toBe('image/webp');
      expect({ format, exif, xmp, icc, iptc, pages }).toEqual({ format: 'webp' });
      expect(Math.max(width, height)).toBeLessThanOrEqual(FILE_KIND_RULES[file.kind].maxSidePixels);
      expect(kept.readUInt32LE(4)).toBe(kept.length - 8);
      for (const trace of [MARKER, '<script', '<?php', 'PK\x03\x04', 'alert(']) {
        expect(kept.includes(Buffer.from(trace, 'latin1'))).toBe(false);
      }
    },
  );
});
