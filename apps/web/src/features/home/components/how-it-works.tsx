import { useTranslation } from 'react-i18next';
import { Journey, Section } from '@raccordo/ui';

const STOPS = ['tell', 'understand', 'compare', 'decide'];

export function HowItWorks() {
  const { t } = useTranslation('home');
  return (
    <Section title={t('how.title')}>
      <Journey
        stops={STOPS.map((id) => ({
          id,
          title: t(`how.${id}.title`),
          text: t(`how.${id}.text`),
        }))}
      />
    </Section>
  );
}
