import type { Planner } from '@raccordo/planning';
import { CostGates } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useHistoryText } from '../hooks/use-history-text.ts';
import type { ComparedFigure, OwnChannel } from '../model/own-evidence.ts';
import classes from './history.module.css';

interface OwnChannelsProps {
  readonly channels: readonly OwnChannel[];
  readonly planner: Planner;
}

/** Before and after, channel by channel: what is published, what the firm saw, both together. */
export function OwnChannels({ channels, planner }: OwnChannelsProps) {
  const { t } = useTranslation('own-history');
  const format = useFormat();
  const names = useNames();
  const text = useHistoryText(planner);
  if (channels.length === 0) return null;
  return (
    <div className={classes.stack}>
      <h3>{t('change.title')}</h3>
      <p className={classes.quiet}>{t('change.note')}</p>
      {channels.map((own) => {
        const name = names.channel(own.channel);
        if (own.kind === 'refused') {
          return (
            <div key={own.channel} className={classes.channel}>
              <h4>{name}</h4>
              <p>{t(`channelRefusal.${own.reason}`)}</p>
            </div>
          );
        }
        const costOf = own.isPerVisit
          ? t('change.costOfVisit')
          : t('change.costOfResult', { one: text.one });
        return (
          <div key={own.channel} className={classes.channel}>
            <h4>{name}</h4>
            <div className={classes.pictures}>
              <Compared
                about={`${name}: ${costOf}`}
                title={costOf}
                figure={own.cost}
                formatValue={text.money}
              />
              {own.conversion !== null && (
                <Compared
                  about={`${name}: ${t('change.conversion', { noun: text.noun })}`}
                  title={t('change.conversion', { noun: text.noun })}
                  figure={own.conversion}
                  scale={100}
                  formatValue={(value) => format.percent(value / 100, 1)}
                />
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}

interface ComparedProps {
  readonly title: string;
  /** The same, with the channel: for who cannot see under which heading it stands. */
  readonly about: string;
  readonly figure: ComparedFigure;
  /** What figures are multiplied by before they are drawn: an axis is at least a unit long. */
  readonly scale?: number;
  readonly formatValue: (value: number) => string;
}

function Compared({ title, about, figure, scale = 1, formatValue }: ComparedProps) {
  const { t } = useTranslation('own-history');
  const format = useFormat();
  const { published, own, together, ownRatio } = figure;
  const rows = [
    { id: 'published', cost: published },
    ...(own === null ? [] : [{ id: 'own', cost: { low: own, typical: own, high: own } }]),
    { id: 'together', cost: together },
  ].map(({ id, cost: { low, typical, high } }) => ({
    id,
    name: t(`change.${id}`),
    cost: { low: low * scale, typical: typical * scale, high: high * scale },
  }));
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {/* There is no gate, so nothing is written above the first line. */}
      <div className={classes.ungated}>
        <CostGates
          rows={rows}
          breakEven={null}
          gateText=""
          formatValue={formatValue}
          label={t('change.picture', {
            about,
            before: formatValue(published.typical * scale),
            after: formatValue(together.typical * scale),
          })}
        />
      </div>
      <p className={classes.quiet}>
        {own === null
          ? t('change.nothingYet')
          : t('change.weight', { share: format.percent(ownRatio) })}
      </p>
      <FiguresTable
        caption={about}
        columns={[t('change.whose'), t('change.low'), t('change.typical'), t('change.high')]}
        rows={rows.map(({ id, name, cost }) => ({
          id,
          name,
          figures: [cost.low, cost.typical, cost.high].map(formatValue),
        }))}
      />
    </figure>
  );
}
