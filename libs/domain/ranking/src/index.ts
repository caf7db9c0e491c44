export * from './agency-index.ts';
export { MAX_PACKED_MONEY_MINOR, packCandidate } from './pack-candidate.ts';
export { PACKED_BYTES, PACKED_VERSION } from './packed-record.ts';
export * from './ranking.errors.ts';
export { unpackCandidate } from './unpack-candidate.ts';
