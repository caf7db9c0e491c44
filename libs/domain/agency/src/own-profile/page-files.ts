import type { PublishedProfile } from './published-profile.ts';

/** Every file a profile and its cases point to. */
export function filesOf({ profile, cases }: PublishedProfile): readonly string[] {
  return [
    profile.company.logoFileId,
    ...profile.certifications.map(({ fileId }) => fileId),
    ...cases.map(({ fileId }) => fileId),
  ].filter((id) => id !== null);
}

/** The same without the files that are not shown: their ids are nobody else's business. */
export function withOnlyFiles(
  { profile, cases }: PublishedProfile,
  shown: ReadonlySet<string>,
): PublishedProfile {
  const ifShown = (id: string | null): string | null => (id !== null && shown.has(id) ? id : null);
  return {
    profile: {
      ...profile,
      company: { ...profile.company, logoFileId: ifShown(profile.company.logoFileId) },
      certifications: profile.certifications.map((one) => ({
        ...one,
        fileId: ifShown(one.fileId),
      })),
    },
    cases: cases.map((one) => ({ ...one, fileId: ifShown(one.fileId) })),
  };
}
