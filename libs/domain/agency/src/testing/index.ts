export * from './an-agency.ts';
export * from './a-profile.ts';
