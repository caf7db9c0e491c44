import type { GroundingAsset } from '@raccordo/brief';
import { costOfMinutes } from '@raccordo/kernel';
import { Trans, useTranslation } from 'react-i18next';
import { useFigures } from '../../../../shared/books/figures-of.tsx';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { useLivePlan } from '../../hooks/use-live-plan.ts';
import { PanelList, SidePanel } from '../../../../shared/steps/side-panel.tsx';

const PLACES_TO_LAND: readonly GroundingAsset[] = [
  'site',
  'landing_page',
  'online_shop',
  'point_of_sale',
];
const COUNTERS: readonly GroundingAsset[] = ['analytics', 'call_tracking', 'crm'];
const MINUTES_PER_HOUR = 60;

/** Where the plan will land, and what the firm's own hours are worth. */
export function GroundingPanel() {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const { brief } = useLivePlan();
  const figures = useFigures();
  const { assets, mailingListContacts } = brief.grounding;
  const has = (any: readonly GroundingAsset[]): boolean => any.some((one) => assets.includes(one));
  const { skills } = brief.inHouse;
  const hours = skills.reduce((sum, skill) => sum + skill.hoursPerMonth, 0);
  const valueMinor = skills.reduce((sum, { capability, hoursPerMonth }) => {
    const rate = figures.hours[capability].hourlyRateMinor.value.typical;
    return sum + costOfMinutes(hoursPerMonth * MINUTES_PER_HOUR, rate);
  }, 0);
  const lines = [
    { key: has(PLACES_TO_LAND) ? 'landed' : 'nothing' },
    { key: has(COUNTERS) ? 'counted' : 'uncounted' },
    ...(mailingListContacts === null ? [] : [{ key: 'list' }]),
    ...(hours === 0 ? [] : [{ key: 'inHouse' }]),
  ];
  const values = {
    contacts: format.number(mailingListContacts ?? 0),
    hours: format.number(hours),
    value: format.money(valueMinor, { decimals: 0 }),
  };

  return (
    <SidePanel
      title={t('grounding.panel.title')}
      short={t(
        has(PLACES_TO_LAND) ? 'grounding.panel.shortLanded' : 'grounding.panel.shortNothing',
      )}
    >
      <PanelList>
        {lines.map(({ key }) => (
          <li key={key}>
            <Trans
              ns="briefs"
              i18nKey={`grounding.panel.${key}`}
              values={values}
              components={{ b: <b /> }}
            />
          </li>
        ))}
      </PanelList>
    </SidePanel>
  );
}
