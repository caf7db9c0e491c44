import { contentDisposition, displayNameOf } from './file-name.ts';
import { FILE_LIMITS } from './file-kind.ts';

describe('the name to show', () => {
  it.each([
    ['Logo nuovo.png', 'Logo nuovo.webp'],
    ['perché – 2026.jpeg', 'perché – 2026.webp'],
    ['../../etc/passwd', 'passwd.webp'],
    ['..\\..\\windows\\system32\\cmd.exe', 'cmd.webp'],
    ['C:\\Users\\ada\\logo.png', 'logo.webp'],
    ['logo.php.png', 'logo.webp'],
    ['logo.png.exe', 'logo.webp'],
    ['invoice\u202Egnp.exe', 'invoicegnp.webp'],
    ['zero\u200Bwidth\uFEFF.png', 'zerowidth.webp'],
    ['nul\0byte.png', 'nulbyte.webp'],
    ['line\r\nSet-Cookie: a=b.png', 'lineSet-Cookie a b.webp'],
    ['"><img src=x onerror=alert(1)>.png', 'img src x onerror alert(1).webp'],
    ['$(rm -rf).png', '(rm -rf).webp'],
    ['con.png', 'file.webp'],
    ['LPT1', 'file.webp'],
    ['.htaccess', 'file.webp'],
    ['...', 'file.webp'],
    ['', 'file.webp'],
    ['\ud800.png', 'file.webp'],
    ['e\u0301.png', 'é.webp'],
    ['写真 ☕.png', '写真 ☕.webp'],
  ])('of %j is %j', (sent, shown) => {
    expect(displayNameOf(sent, 'image/webp')).toBe(shown);
  });

  it('is short, whole characters only', () => {
    const name = displayNameOf(`${'🦝'.repeat(500)}.pdf`, 'application/pdf');

    expect(Array.from(name)).toHaveLength(FILE_LIMITS.nameCharacters);
    expect(name.endsWith('🦝.pdf')).toBe(true);
  });

  it('has one extension, that of the content', () => {
    for (const sent of ['a.b.c.d.e', 'a.tar.gz', 'x.html', 'x.svg', 'x']) {
      expect(displayNameOf(sent, 'application/pdf')).toMatch(/^[^.]+\.pdf$/);
    }
  });
});

describe('the disposition', () => {
  it.each([
    ['logo.webp', `attachment; filename="logo.webp"; filename*=UTF-8''logo.webp`],
    ['perché.pdf', `attachment; filename="perch_.pdf"; filename*=UTF-8''perch%C3%A9.pdf`],
    ['a"b;c.pdf', `attachment; filename="a_b_c.pdf"; filename*=UTF-8''a%22b%3Bc.pdf`],
    ['a\\b.pdf', `attachment; filename="a_b.pdf"; filename*=UTF-8''a%5Cb.pdf`],
    [
      'x\r\nSet-Cookie: a.pdf',
      `attachment; filename="x__Set-Cookie_ a.pdf"; filename*=UTF-8''xSet-Cookie%3A%20a.pdf`,
    ],
    [`it's (1).pdf`, `attachment; filename="it_s (1).pdf"; filename*=UTF-8''it%27s%20%281%29.pdf`],
  ])('of %j cannot be broken out of', (name, header) => {
    expect(contentDisposition('attachment', name)).toBe(header);
  });

  it('is plain visible ASCII whatever the name', () => {
    for (let code = 0; code < 0x3000; code += 1) {
      expect(contentDisposition('attachment', String.fromCharCode(code))).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});
