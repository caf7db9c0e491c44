import type { components } from '@raccordo/api-client';

type Schemas = components['schemas'];

export type ActSummary = Schemas['ActSummaryResponse'];
export type ActPage = Schemas['ActPageResponse'];
export type Act = Schemas['ActResponse'];
export type ActActions = Schemas['ActActionsResponse'];
export type Verification = Schemas['VerificationResponse'];
