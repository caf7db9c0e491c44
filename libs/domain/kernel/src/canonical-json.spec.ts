import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('is the same however an object was put together', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, { f: 3, e: null }], c: 'x' } })).toBe(
      '{"a":{"c":"x","d":[2,{"e":null,"f":3}]},"b":1}',
    );
  });

  it('keeps the order of lists, which means something', () => {
    expect(canonicalJson([3, 1, 2])).toBe('[3,1,2]');
  });

  it('orders keys by code unit, in no language', () => {
    expect(canonicalJson({ è: 1, z: 2, Z: 3, é: 4 })).toBe('{"Z":3,"z":2,"è":1,"é":4}');
  });
});
