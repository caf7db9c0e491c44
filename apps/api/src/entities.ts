import { AgencyOfferEntity } from './features/agencies/persistence/agency-offer.entity.ts';
import { AgencySearchWordEntity } from './features/agencies/persistence/agency-search-word.entity.ts';
import { AgencyEntity } from './features/agencies/persistence/agency.entity.ts';

/** Every table the program maps; kept in one place so that migrations can be compared with it. */
export const ENTITIES = [AgencyEntity, AgencyOfferEntity, AgencySearchWordEntity];
