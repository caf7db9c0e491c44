import {
  type Agency,
  type AgencyCase,
  type Certification,
  type EvidenceReason,
  kindOf,
  type KindVerdict,
  listedEvidence,
  type Offer,
  type ProfilePerson,
  type PublishedProfile,
} from '@raccordo/agency';
import type { GroupLine } from './agency-filters.ts';
import { groupLinesOf } from './group-lines.ts';

export interface ReasonedOffer extends Offer {
  readonly reason: EvidenceReason;
}

/** What an admin found, and when; `unlisted` = nobody of the agency is here. */
export interface PageCheck {
  readonly state: 'unlisted' | 'waiting' | 'checked' | 'changed_since';
  readonly on: Date | null;
}

/** Why it is in no match, in the words that anybody may read. */
export interface PublicNotice {
  readonly since: Date;
  readonly noticeIt: string;
  readonly noticeEn: string;
}

/** An agency as anybody sees it. */
export interface PublicAgency {
  readonly agency: Agency;
  readonly verdict: KindVerdict;
  readonly groups: readonly GroupLine[];
  readonly offers: readonly ReasonedOffer[];
  readonly check: PageCheck;
  readonly descriptions: PublishedProfile['profile']['description'];
  readonly people: readonly ProfilePerson[];
  readonly cases: readonly AgencyCase[];
  readonly certifications: readonly Certification[];
  readonly logoFileId: string | null;
  /** Null unless it is suspended. */
  readonly suspension: PublicNotice | null;
}

interface PageContent {
  readonly content: PublishedProfile;
  readonly approvedAt: Date | null;
  readonly isChanged: boolean;
}

export function publicAgencyOf(
  agency: Agency,
  reasons: ReadonlyMap<Offer['capability'], EvidenceReason>,
  page: PageContent | null,
  suspension: PublicNotice | null = null,
): PublicAgency {
  const profile = page?.content.profile;
  return {
    agency,
    verdict: kindOf(agency.offers),
    groups: groupLinesOf(agency.offers),
    offers: agency.offers.map((offer) => ({
      ...offer,
      reason: reasons.get(offer.capability) ?? listedEvidence(offer, agency.rating).reason,
    })),
    check: checkOf(page),
    descriptions: profile?.description ?? { it: '', en: '' },
    people: profile?.people ?? [],
    cases: page?.content.cases ?? [],
    certifications: profile?.certifications ?? [],
    logoFileId: profile?.company.logoFileId ?? null,
    suspension,
  };
}

function checkOf(page: PageContent | null): PageCheck {
  if (page === null) return { state: 'unlisted', on: null };
  if (page.approvedAt === null) return { state: 'waiting', on: null };
  return { state: page.isChanged ? 'changed_since' : 'checked', on: page.approvedAt };
}
