import { PreviewPage } from '../../features/agency-workspace/pages/preview-page.tsx';
import { AgencyProfileView } from '../../features/agencies/components/agency-profile-view.tsx';

/** Two features meet here: an agency's own draft, in the page that everybody sees. */
export function AgencyPreview() {
  return (
    <PreviewPage>
      {(agency, fileAddress) => (
        <AgencyProfileView agency={agency} fileAddress={fileAddress} isPreview />
      )}
    </PreviewPage>
  );
}
