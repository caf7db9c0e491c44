import {
  type AgencyProfile,
  PROFILE_LIMITS,
  type ProfileOffer,
  type ProfilePerson,
} from '@raccordo/agency';
import { CURRENCIES, type Currency } from '@raccordo/kernel';
import {
  CAPABILITY_IDS,
  type CapabilityId,
  LANGUAGE_IDS,
  type LanguageId,
  REGION_IDS,
  type RegionId,
  SECTOR_IDS,
  type SectorId,
  SIZE_CLASSES,
  type SizeClass,
} from '@raccordo/taxonomy';
import {
  ChoiceField,
  ChoicesField,
  FlagField,
  PartField,
  PartsField,
  TextField,
  WholeField,
} from '../../../platform/http/fields.ts';
import { CountryField, FileField } from './agency-fields.ts';

const { text, number, list } = PROFILE_LIMITS;
const NULLABLE = { nullable: true } as const;

class CompanyBody {
  @TextField(text.name, NULLABLE)
  readonly name!: string | null;

  @TextField(text.legalName, NULLABLE)
  readonly legalName!: string | null;

  @TextField(text.vatNumber, NULLABLE)
  readonly vatNumber!: string | null;

  @TextField(text.city, NULLABLE)
  readonly city!: string | null;

  @CountryField()
  readonly countryCode!: string | null;

  @ChoiceField(REGION_IDS, 'RegionId', NULLABLE)
  readonly region!: RegionId | null;

  @WholeField(number.foundedYear, NULLABLE)
  readonly foundedYear!: number | null;

  @WholeField(number.headcount, NULLABLE)
  readonly headcount!: number | null;

  @TextField(text.website, NULLABLE)
  readonly website!: string | null;

  @FileField()
  readonly logoFileId!: string | null;
}

class DescriptionBody {
  @TextField(text.description)
  readonly it!: string;

  @TextField(text.description)
  readonly en!: string;
}

class ReachBody {
  @ChoicesField(REGION_IDS, 'RegionId')
  readonly servedRegions!: RegionId[];

  @FlagField()
  readonly isRemote!: boolean;

  @ChoicesField(LANGUAGE_IDS, 'LanguageId')
  readonly languages!: LanguageId[];
}

class ClientsBody {
  @ChoicesField(SECTOR_IDS, 'SectorId')
  readonly sectorExperience!: SectorId[];

  @ChoicesField(SECTOR_IDS, 'SectorId')
  readonly sectorConflicts!: SectorId[];

  @ChoicesField(SIZE_CLASSES, 'SizeClass')
  readonly sizesServed!: SizeClass[];
}

class TermsBody {
  @ChoiceField(CURRENCIES, 'Currency')
  readonly currency!: Currency;

  @WholeField(number.hourlyRateMinor, NULLABLE)
  readonly hourlyRateMinor!: number | null;

  @WholeField(number.minRetainerMinor, NULLABLE)
  readonly minRetainerMinor!: number | null;

  @FlagField()
  readonly isAvailable!: boolean;
}

class OfferBody implements ProfileOffer {
  @ChoiceField(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @WholeField(number.shareBasisPoints, NULLABLE)
  readonly shareBasisPoints!: number | null;

  @WholeField(number.hoursPerMonth, NULLABLE)
  readonly hoursPerMonth!: number | null;
}

class PersonBody implements ProfilePerson {
  @TextField(text.personName)
  readonly name!: string;

  @TextField(text.personRole)
  readonly role!: string;

  @ChoicesField(CAPABILITY_IDS, 'CapabilityId')
  readonly capabilities!: CapabilityId[];
}

class CertificationBody {
  @TextField(text.issuer)
  readonly issuer!: string;

  @TextField(text.certificationName)
  readonly name!: string;

  @WholeField(number.certificationYear, NULLABLE)
  readonly year!: number | null;

  @TextField(text.link, NULLABLE)
  readonly link!: string | null;

  @FileField()
  readonly fileId!: string | null;
}

/** Request and response: an agency's profile as its own people write it. */
export class ProfileContent implements AgencyProfile {
  @PartField(() => CompanyBody)
  readonly company!: CompanyBody;

  @PartField(() => DescriptionBody)
  readonly description!: DescriptionBody;

  @PartField(() => ReachBody)
  readonly reach!: ReachBody;

  @PartField(() => ClientsBody)
  readonly clients!: ClientsBody;

  @PartField(() => TermsBody)
  readonly terms!: TermsBody;

  @PartsField(() => OfferBody, CAPABILITY_IDS.length)
  readonly offers!: OfferBody[];

  @PartsField(() => PersonBody, list.people)
  readonly people!: PersonBody[];

  @PartsField(() => CertificationBody, list.certifications)
  readonly certifications!: CertificationBody[];
}
