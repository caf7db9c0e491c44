import { Checkbox } from '@mantine/core';
import type { Brief, Grounding, GroundingAsset } from '@raccordo/brief';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { BriefNumberField } from '../fields/brief-number-field.tsx';
import fields from '../../../../shared/fields/field.module.css';
import { InHouseFields } from '../in-house-fields.tsx';
import { GroundingPanel } from '../panels/grounding-panel.tsx';
import { BriefStep } from '../brief-step.tsx';
import type { StepProps } from './step-props.ts';
import classes from './step.module.css';

const LANDING: readonly GroundingAsset[] = [
  'site',
  'landing_page',
  'online_shop',
  'point_of_sale',
  'maps_listing',
];
const COUNTING: readonly GroundingAsset[] = ['analytics', 'call_tracking', 'crm', 'mailing_list'];

/** Where traffic lands and is counted, and who already works on it. */
export function GroundingStep({ takesFocus }: StepProps) {
  const { t } = useTranslation('briefs');
  return (
    <BriefStep
      step="grounding"
      title={t('grounding.title')}
      lead={t('grounding.lead')}
      side={<GroundingPanel />}
      takesFocus={takesFocus}
    >
      <AssetFields />
      <section className={classes.block}>
        <InHouseFields />
      </section>
    </BriefStep>
  );
}

function AssetFields() {
  const { t } = useTranslation('briefs');
  const { field } = useController<Brief, 'grounding'>({ name: 'grounding' });
  const grounding: Grounding = field.value;
  const setAssets = (assets: readonly GroundingAsset[]): void =>
    field.onChange({
      isAnswered: true,
      assets,
      mailingListContacts: assets.includes('mailing_list') ? grounding.mailingListContacts : null,
    });
  const toggle = (asset: GroundingAsset, has: boolean): void =>
    setAssets([...grounding.assets.filter((other) => other !== asset), ...(has ? [asset] : [])]);
  const isNone = grounding.isAnswered && grounding.assets.length === 0;

  return (
    <section className={classes.block}>
      <AssetSet
        legend={t('grounding.assets')}
        help={t('grounding.assetsHelp')}
        assets={LANDING}
        {...{ grounding, toggle }}
      />
      <div className={classes.gap} />
      <AssetSet legend={t('grounding.counting')} assets={COUNTING} {...{ grounding, toggle }} />
      {grounding.assets.includes('mailing_list') && (
        <div className={classes.indented}>
          <BriefNumberField
            name="grounding.mailingListContacts"
            label={t('grounding.contacts')}
            help={t('grounding.contactsHelp')}
            unit={t('field.contacts')}
          />
        </div>
      )}
      <Checkbox
        mt="md"
        label={t('grounding.none')}
        checked={isNone}
        onChange={(event) =>
          event.currentTarget.checked
            ? setAssets([])
            : field.onChange({ ...grounding, isAnswered: false })
        }
      />
    </section>
  );
}

interface AssetSetProps {
  readonly legend: string;
  readonly help?: string;
  readonly assets: readonly GroundingAsset[];
  readonly grounding: Grounding;
  readonly toggle: (asset: GroundingAsset, has: boolean) => void;
}

function AssetSet({ legend, help, assets, grounding, toggle }: AssetSetProps) {
  const { t } = useTranslation('briefs');
  return (
    <fieldset className={fields.fieldset}>
      <legend className={fields.legend}>{legend}</legend>
      {help !== undefined && <p className={fields.help}>{help}</p>}
      <div className={classes.checks}>
        {assets.map((asset) => (
          <Checkbox
            key={asset}
            label={t(`grounding.asset.${asset}`)}
            checked={grounding.assets.includes(asset)}
            onChange={(event) => toggle(asset, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
