export * from './an-agency.ts';
