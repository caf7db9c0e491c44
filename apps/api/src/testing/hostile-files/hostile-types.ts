import { gzipSync } from 'node:zlib';
import { join, latin1, riffChunk, zipOf } from './bytes.ts';
import { goodPng, picture } from './good-files.ts';
import { type HostileFile, MARKER } from './hostile-file.ts';

const SCRIPT = `<script>alert('${MARKER}')</script>`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert('${MARKER}')">${SCRIPT}</svg>`;
/** The agreed harmless file that scanners must find; in two halves, so that they do not find it here. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
  '',
);

const notAccepted = (story: string, content: HostileFile['content']): HostileFile => ({
  story,
  kind: 'certification',
  content,
  outcome: 'file.type_not_accepted',
});

/** What is not one of our types, whatever it calls itself. */
export const HOSTILE_TYPES: readonly HostileFile[] = [
  notAccepted('an SVG with a script', () => latin1(SVG)),
  notAccepted('an SVG after an XML declaration and an entity', () =>
    latin1(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${SVG}`),
  ),
  notAccepted('a compressed SVG', () => gzipSync(SVG)),
  notAccepted('a page', () => latin1(`<!doctype html>${SCRIPT}`)),
  notAccepted('a page after a byte order mark', () => join('\xef\xbb\xbf', `<html>${SCRIPT}`)),
  notAccepted('a page with the first bytes of a PNG', () => latin1(`\x89PNG\r\n\x1a\n${SCRIPT}`)),
  notAccepted('a page after many blanks', () => latin1(`${' '.repeat(2000)}${SCRIPT}`)),
  notAccepted('a script', () => latin1(`#!/bin/sh\necho ${MARKER}`)),
  notAccepted('a PHP page', () => latin1(`<?php system('${MARKER}');`)),
  notAccepted('the antivirus test file', () => latin1(EICAR)),
  notAccepted('a Windows program', () => join('MZ\x90\0', '\0'.repeat(60), 'PE\0\0', MARKER)),
  notAccepted('a Linux program', () => join('\x7fELF\x02\x01\x01', MARKER)),
  notAccepted('an archive', () => zipOf('a.txt', latin1(MARKER))),
  notAccepted('an archive with a name that climbs', () => zipOf('../../a', latin1(MARKER))),
  notAccepted('an archive that grows a thousandfold', () =>
    zipOf('a.gz', gzipSync(Buffer.alloc(20 * 1024 * 1024))),
  ),
  notAccepted('an office document', () => zipOf('word/document.xml', latin1(MARKER))),
  notAccepted('a picture in a format not taken (TIFF)', () => picture().tiff().toBuffer()),
  notAccepted('a picture in a format not taken (AVIF)', () => picture(64, 64).avif().toBuffer()),
  notAccepted('a picture in a format not taken (BMP)', () => join('BM', '\0'.repeat(60))),
  notAccepted('an icon', () => join('\0\0\x01\0\x01\0', '\0'.repeat(60))),
  notAccepted('a PostScript file', () => latin1(`%!PS-Adobe-3.0\n(${MARKER}) show`)),
  notAccepted('a film in the wrapper of WebP', () =>
    join('RIFF\x40\0\0\0AVI ', riffChunk('LIST', latin1(MARKER))),
  ),
  notAccepted('a PNG whose line ends were translated', async () =>
    join('\x89PNG\n\x1a\n', (await goodPng()).subarray(8)),
  ),
  notAccepted('a picture that begins one byte late', async () => join('\0', await goodPng())),
  notAccepted('random bytes', () =>
    Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 131 + 17) % 256)),
  ),
  { story: 'nothing', kind: 'logo', content: () => Buffer.alloc(0), outcome: 'file.empty' },
];
