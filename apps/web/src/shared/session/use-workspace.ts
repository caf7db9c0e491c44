import type { CurrentOrganisation } from '@raccordo/api-client';
import { useOutletContext } from 'react-router';

/** The agency these screens are of; they stand inside `AgencyArea`, which knows it. */
export const useWorkspace = (): CurrentOrganisation => useOutletContext<CurrentOrganisation>();
