/** SELECT lists of the hot reads, aliased to the names of the row types; `a` is agencies. */
export const CARD_COLUMNS = `
  a.id, a.slug, a.name, a.city, a.region, a.country_code AS "countryCode", a.kind,
  a.hourly_rate_minor AS "hourlyRateMinor", a.min_retainer_minor AS "minRetainerMinor", a.currency,
  a.is_remote AS "isRemote", a.headcount_min AS "headcountMin", a.headcount_max AS "headcountMax",
  a.rating_millis AS "ratingMillis", a.rating_count AS "ratingCount",
  a.estimated_fields AS "estimatedFields", a.description`;

export const AGENCY_COLUMNS = `${CARD_COLUMNS},
  a.website, a.vat_number AS "vatNumber", a.served_regions AS "servedRegions", a.languages,
  a.sector_experience AS "sectorExperience", a.sector_conflicts AS "sectorConflicts",
  a.sizes_served AS "sizesServed", a.founded_year AS "foundedYear",
  a.is_available AS "isAvailable", a.status,
  a.invitations_received AS "invitationsReceived",
  a.invitations_answered_in_time AS "invitationsAnsweredInTime"`;

/** Offers of one agency in one value: cheaper than a join, and no row is repeated. */
export const OFFERS_COLUMN = `
  COALESCE((
    SELECT json_agg(json_build_array(o.capability, o.share_basis_points, o.hours_per_month, o.evidence))
    FROM agency_offers o WHERE o.agency_id = a.id), '[]'::json) AS offers`;
