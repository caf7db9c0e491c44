import { FILE_LIMITS, type ImageType } from '@raccordo/files';
import sharp from 'sharp';
import { AtMost } from '../at-most.ts';
import { FileRefused } from '../files.errors.ts';

export interface ReencodedImage {
  readonly content: Buffer;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

const FORMATS: Readonly<Record<ImageType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** Decoding takes memory by the pixel: what runs at once is bounded, whatever the number of uploads. */
const decoding = new AtMost(2);
const TIME_LIMIT_SECONDS = 10;
const QUALITY = 84;

// The library reads many formats; it may read only these four, and only from memory.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
});
sharp.cache(false);
sharp.concurrency(1);

/**
 * Decodes a picture and draws it anew, no larger than it will be shown. What was beside or behind
 * the picture (metadata, comments, another format) is not in what comes out; of an animation only
 * the first frame is.
 */
export function reencodeImage(
  content: Uint8Array,
  type: ImageType,
  maxSidePixels: number,
): Promise<ReencodedImage> {
  return decoding.run(async () => {
    await requireSize(content, type);
    try {
      const { data, info } = await open(content)
        .autoOrient()
        .resize({
          width: maxSidePixels,
          height: maxSidePixels,
          fit: 'inside',
          withoutEnlargement: true,
        })
        .webp({ quality: QUALITY })
        .timeout({ seconds: TIME_LIMIT_SECONDS })
        .toBuffer({ resolveWithObject: true });
      return { content: data, widthPixels: info.width, heightPixels: info.height };
    } catch {
      throw new FileRefused('file.image_unreadable');
    }
  });
}

const open = (content: Uint8Array) =>
  sharp(content, {
    failOn: 'warning',
    limitInputPixels: FILE_LIMITS.maxPixels,
    pages: 1,
    sequentialRead: true,
  });

/** By the header alone: nothing is decoded yet. */
async function requireSize(content: Uint8Array, type: ImageType): Promise<void> {
  const { format, width, height } = await sharp(content, { limitInputPixels: false, pages: 1 })
    .metadata()
    .catch(() => {
      throw new FileRefused('file.image_unreadable');
    });
  if (format !== FORMATS[type]) throw new FileRefused('file.image_unreadable');
  if (width * height > FILE_LIMITS.maxPixels) {
    throw new FileRefused('file.image_too_many_pixels', { maxPixels: FILE_LIMITS.maxPixels });
  }
}
