import { readAppConfig } from '../../config/read-app-config.ts';
import { PublicAddress } from './public-address.ts';

describe('the public address', () => {
  it('is the one people type, when told', () => {
    const address = new PublicAddress(readAppConfig({ PUBLIC_URL: 'https://raccordo.example' }));
    address.listensAt('http://127.0.0.1:4200');

    expect(address.urlOf('/account#x=1')).toBe('https://raccordo.example/account#x=1');
  });

  it('is where the server listens, else', () => {
    const address = new PublicAddress(readAppConfig({ PORT: '0' }));
    address.listensAt('http://127.0.0.1:40123');

    expect(address.urlOf('/account')).toBe('http://127.0.0.1:40123/account');
  });

  it.each(['//evil.example/x', '/\\evil.example/x', '///evil.example/x'] as const)(
    'stays ours for %s',
    (path) => {
      const address = new PublicAddress(readAppConfig({ PUBLIC_URL: 'https://raccordo.example' }));

      expect(new URL(address.urlOf(path)).host).toBe('raccordo.example');
    },
  );
});
