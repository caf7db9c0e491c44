import { isHttps } from './app-config.ts';
import { InvalidConfigError, readAppConfig } from './read-app-config.ts';

describe('the settings', () => {
  it('need nothing', () => {
    expect(readAppConfig({})).toMatchObject({
      environment: 'development',
      host: '127.0.0.1',
      port: 4200,
      databaseUrl: null,
      loadsDemo: true,
    });
  });

  it('load no demo data in production unless asked to', () => {
    expect(readAppConfig({ NODE_ENV: 'production' }).loadsDemo).toBe(false);
    expect(readAppConfig({ NODE_ENV: 'production', DEMO: 'true' }).loadsDemo).toBe(true);
  });

  it('are secure when the public address is', () => {
    expect(isHttps(readAppConfig({ PUBLIC_URL: 'https://raccordo.example' }))).toBe(true);
    expect(isHttps(readAppConfig({ PUBLIC_URL: 'http://raccordo.example' }))).toBe(false);
    expect(isHttps(readAppConfig({}))).toBe(false);
  });

  it('say who mails come from', () => {
    const from = (MAIL_FROM: string) => readAppConfig({ MAIL_FROM }).mailFrom;

    expect(from('Raccordo Milano <posta@raccordo.example>')).toEqual({
      name: 'Raccordo Milano',
      address: 'posta@raccordo.example',
    });
    expect(from('posta@raccordo.example')).toMatchObject({ address: 'posta@raccordo.example' });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV'],
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'localhost' }, 'DATABASE_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ DEMO: 'maybe' }, 'DEMO'],
    [{ RATE_LIMIT_FACTOR: '0' }, 'RATE_LIMIT_FACTOR'],
    [{ TRUSTED_PROXIES: 'everybody' }, 'TRUSTED_PROXIES'],
    [{ TRUSTED_PROXIES: '10.0.0.0/64' }, 'TRUSTED_PROXIES'],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL'],
    [{ SMTP_URL: 'https://mail.example', MAIL_FROM: 'a@b.example' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'Raccordo' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'Raccordo <a@b.example>, c@d.example' }, 'MAIL_FROM'],
  ])('refuse %p by name', (variables, name) => {
    expect(() => readAppConfig(variables)).toThrow(InvalidConfigError);
    expect(() => readAppConfig(variables)).toThrow(name);
  });
});
