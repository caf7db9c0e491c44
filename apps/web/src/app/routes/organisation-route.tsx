import { ProofDialog } from '../../features/identity/components/proof-dialog.tsx';
import { OrganisationPage } from '../../features/organisations/pages/organisation-page.tsx';

/** Deleting an organisation asks who one is, as accounts ask it. */
export function OrganisationRoute() {
  return <OrganisationPage askForProof={(act) => <ProofDialog act={act} />} />;
}
