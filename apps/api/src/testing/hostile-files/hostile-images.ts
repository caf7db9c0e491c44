import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import {
  gifComment,
  gifParts,
  join,
  latin1,
  pngChunk,
  pngHeader,
  riffChunk,
  withJpegSegment,
  withPngChunk,
  withWebpChunk,
  zipOf,
} from './bytes.ts';
import { goodGif, goodJpeg, goodPng, goodWebp, picture } from './good-files.ts';
import { type HostileFile, MARKER } from './hostile-file.ts';

const SCRIPT = `<script>alert('${MARKER}')</script>`;
const JPEG_COMMENT = 0xfe;
const JPEG_APP1 = 0xe1;
const JPEG_APP13 = 0xed;

const inert = (story: string, content: HostileFile['content']): HostileFile => ({
  story,
  kind: 'logo',
  content,
  outcome: 'inert',
});

const unreadable = (story: string, content: HostileFile['content']): HostileFile => ({
  story,
  kind: 'logo',
  content,
  outcome: 'file.image_unreadable',
});

const tooManyPixels = (story: string, content: HostileFile['content']): HostileFile => ({
  story,
  kind: 'logo',
  content,
  outcome: 'file.image_too_many_pixels',
});

const blank = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: 'white' }, limitInputPixels: false });

/** Pictures with something in them, and pictures that are too much. */
export const HOSTILE_IMAGES: readonly HostileFile[] = [
  inert('a PNG with a page behind it', async () => join(await goodPng(), SCRIPT)),
  inert('a PNG with an archive behind it', async () =>
    join(await goodPng(), zipOf('a.js', latin1(MARKER))),
  ),
  inert('a PNG with a script in its text', async () =>
    withPngChunk(await goodPng(), pngChunk('tEXt', latin1(`Comment\0${SCRIPT}`))),
  ),
  inert('a PNG with a script in an unknown chunk', async () =>
    withPngChunk(await goodPng(), pngChunk('hoSt', latin1(SCRIPT))),
  ),
  inert('a PNG with PHP in its international text', async () =>
    withPngChunk(
      await goodPng(),
      pngChunk('iTXt', latin1(`XML:com.adobe.xmp\0\0\0\0\0<?php '${MARKER}' ?>`)),
    ),
  ),
  inert('a JPEG with a script in its comment', async () =>
    withJpegSegment(await goodJpeg(), JPEG_COMMENT, latin1(SCRIPT)),
  ),
  inert('a JPEG with a script in its camera data', () =>
    picture()
      .jpeg()
      .withExif({ IFD0: { ImageDescription: SCRIPT, Copyright: `<?php '${MARKER}' ?>` } })
      .toBuffer(),
  ),
  inert('a JPEG with the place it was taken at', () =>
    picture()
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSAreaInformation: MARKER } })
      .toBuffer(),
  ),
  inert('a JPEG with a script in its XMP', async () =>
    withJpegSegment(
      await goodJpeg(),
      JPEG_APP1,
      latin1(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SCRIPT}</x:xmpmeta>`),
    ),
  ),
  inert('a JPEG with a script in its press data', async () =>
    withJpegSegment(await goodJpeg(), JPEG_APP13, latin1(`Photoshop 3.0\0${SCRIPT}`)),
  ),
  inert('a JPEG with a page behind it', async () => join(await goodJpeg(), SCRIPT)),
  inert('a JPEG with an archive behind it', async () =>
    join(await goodJpeg(), zipOf('a.js', latin1(MARKER))),
  ),
  inert('a GIF that is a script too', async () => {
    const { head, blocks } = gifParts(await goodGif());
    return join(head, gifComment(`*/=1;alert('${MARKER}')//`), blocks, '\x3b');
  }),
  inert('a GIF with a script behind it', async () => join(await goodGif(), `;alert('${MARKER}')`)),
  inert('a WebP with a script in one more chunk', async () =>
    withWebpChunk(await goodWebp(), riffChunk('XMP ', latin1(SCRIPT))),
  ),
  inert('a WebP with a page behind it', async () => join(await goodWebp(), SCRIPT)),
  inert('a GIF of two thousand frames', async () => {
    const { head, blocks } = gifParts(await picture(16, 16).gif().toBuffer());
    return join(head, ...Array.from({ length: 2000 }, () => blocks), '\x3b');
  }),
  inert('an animated WebP', () =>
    sharp(Buffer.alloc(64 * 64 * 3 * 50, MARKER), {
      raw: { width: 64, height: 64 * 50, channels: 3, pageHeight: 64 },
    })
      .webp()
      .toBuffer(),
  ),
  inert('an animated PNG', async () =>
    withPngChunk(await goodPng(), pngChunk('acTL', latin1('\0\0\0\x09\0\0\0\0'))),
  ),
  inert('a picture of one colour, as large as is allowed', () =>
    blank(6300, 6300).png().toBuffer(),
  ),
  tooManyPixels('a picture that grows five thousandfold', () => blank(9000, 9000).png().toBuffer()),
  tooManyPixels('a PNG that says it is enormous', () => pngHeader(60_000, 60_000)),
  inert('a GIF that says its screen is enormous', async () => {
    const { head, blocks } = gifParts(await goodGif());
    head.writeUInt16LE(65_000, 6);
    head.writeUInt16LE(65_000, 8);
    return join(head, blocks, '\x3b');
  }),
  tooManyPixels('a GIF that says its frame is enormous', async () => {
    const { head, blocks } = gifParts(await goodGif());
    const frame = blocks.indexOf(0x2c);
    blocks.writeUInt16LE(65_000, frame + 5);
    blocks.writeUInt16LE(65_000, frame + 7);
    return join(head, blocks, '\x3b');
  }),
  unreadable('a WebP that says it is enormous', () =>
    join('RIFF\x16\0\0\0WEBP', riffChunk('VP8X', join('\0\0\0\0', '\xff\x3f\0', '\xff\x3f\0'))),
  ),
  unreadable('a PNG cut in half', async () => (await goodPng()).subarray(0, 2000)),
  unreadable('a JPEG cut in half', async () => (await goodJpeg()).subarray(0, 2000)),
  unreadable('a WebP cut in half', async () => (await goodWebp()).subarray(0, 2000)),
  unreadable('a PNG of width zero', () => pngHeader(0, 100)),
  unreadable('a page with the first bytes of a JPEG', () => latin1(`\xff\xd8\xff\xe0${SCRIPT}`)),
  unreadable('a page with the first bytes of a GIF', () => latin1(`GIF89a=1;/*${SCRIPT}`)),
  unreadable('a page with the first bytes of a WebP', () => latin1(`RIFF\x40\0\0\0WEBP${SCRIPT}`)),
  unreadable('a PNG with a wrong checksum', async () => {
    const png = await goodPng();
    png.writeUInt8((png[png.length - 30] ?? 0) ^ 0xff, png.length - 30);
    return png;
  }),
  inert('a PNG with fifty megabytes of packed text', async () =>
    withPngChunk(
      await goodPng(),
      pngChunk('zTXt', join('Comment\0\0', deflateSync(Buffer.alloc(50 * 1024 * 1024, MARKER)))),
    ),
  ),
  {
    story: 'a picture over the limit of its kind',
    kind: 'logo',
    content: async () => join(await goodPng(), Buffer.alloc(2 * 1024 * 1024)),
    outcome: 'file.too_large',
  },
];
