import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/layout/page.tsx';
import { Answers } from '../components/answers.tsx';
import { ForAgencies } from '../components/for-agencies.tsx';
import { HomeJoint } from '../components/home-joint.tsx';
import { HowItWorks } from '../components/how-it-works.tsx';
import { Opening } from '../components/opening.tsx';
import { PublicFigures } from '../components/public-figures.tsx';

/** What Raccordo is, in one screen: the promise, the picture, and where to begin. */
export function HomePage() {
  const { t } = useTranslation('home');
  return (
    <Page title={t('title')} description={t('description')} heading={null}>
      <Opening />
      <HomeJoint />
      <Answers />
      <HowItWorks />
      <ForAgencies />
      <PublicFigures />
    </Page>
  );
}
