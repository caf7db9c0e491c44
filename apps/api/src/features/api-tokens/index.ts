export { ApiTokensModule } from './api-tokens.module.ts';
export { API_TOKENS_PERSONAL_DATA } from './personal-data.ts';
