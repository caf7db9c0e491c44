import { DomainError } from './domain-error.ts';

class KettleCold extends DomainError {
  readonly code = 'kettle.cold';
  readonly kind = 'conflict';
}

describe('DomainError', () => {
  it('is an error with a stable code, its own name and its details', () => {
    const error = new KettleCold({ degrees: 12 });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      code: 'kettle.cold',
      name: 'KettleCold',
      details: { degrees: 12 },
    });
  });

  it('carries no text: wording belongs to the interface', () => {
    expect(new KettleCold().message).toBe('');
    expect(new KettleCold().details).toEqual({});
  });
});
