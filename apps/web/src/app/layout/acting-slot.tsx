import { lazy, Suspense } from 'react';
import { useCurrentOrganisation } from '../../shared/session/current-organisation.ts';

/** Only advisers need it. */
const ActingNote = lazy(async () => ({
  default: (await import('./acting-note.tsx')).ActingNote,
}));

/** Says for whom one acts, where that is not one's own firm. */
export function ActingSlot() {
  const organisation = useCurrentOrganisation();
  if (organisation?.role !== 'adviser') return null;
  return (
    <Suspense>
      <ActingNote organisation={organisation} />
    </Suspense>
  );
}
