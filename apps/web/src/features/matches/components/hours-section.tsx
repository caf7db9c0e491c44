import type { Plan, Remedy } from '@raccordo/planning';
import type { FigureBook } from '@raccordo/taxonomy';
import { Figure, Figures, HoursRuler, Section } from '@raccordo/ui';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../../shared/books/figures-of.tsx';
import { useFormat, type Format } from '../../../shared/i18n/use-format.ts';
import { useNames, type Names } from '../../../shared/hooks/use-names.ts';
import { AboutFigure } from './about-figure.tsx';
import classes from './hours-section.module.css';

const MINUTES_PER_HOUR = 60;

/** The truth of a budget: hours bought against hours needed, where they go, how to close the gap. */
export function HoursSection({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const names = useNames();
  const needed = shownHours(plan.neededMinutes);
  const bought = plan.affordableMinutes === null ? null : shownHours(plan.affordableMinutes);
  const lines = [...plan.lines].sort((a, b) => b.minutes - a.minutes);
  const textOf = (minutes: number): string =>
    format.number(minutes / MINUTES_PER_HOUR, minutes < 10 * MINUTES_PER_HOUR ? 1 : 0);

  return (
    <Section title={t('hours.title')} note={<p>{t('hours.note')}</p>}>
      {bought === null ? (
        <Figures hasRule={false} columns={3}>
          <Figure value={format.number(needed, 1)} unit={t('figures.neededUnit')}>
            {t('hours.needed', { price: format.money(plan.fullMonthlyMinor, { decimals: 0 }) })}{' '}
            <AboutFigure of="hours" />
          </Figure>
        </Figures>
      ) : (
        <BoughtFigures plan={plan} bought={bought} needed={needed} />
      )}
      <HoursRuler
        bought={bought}
        needed={needed}
        segments={lines.map((line) => ({
          id: line.capability,
          label: names.capability(line.capability),
          hours: line.minutes / MINUTES_PER_HOUR,
          text: textOf(line.minutes),
        }))}
        label={
          bought === null
            ? t('hours.pictureNeeded', { needed: format.number(needed, 1) })
            : t('hours.picture', {
                bought: format.number(bought, 1),
                needed: format.number(needed, 1),
              })
        }
        grows
      />
      <Remedies remedies={plan.remedies} />
    </Section>
  );
}

interface BoughtFiguresProps {
  readonly plan: Plan;
  readonly bought: number;
  readonly needed: number;
}

function BoughtFigures({ plan, bought, needed }: BoughtFiguresProps) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const { thresholds } = useFigures();
  const missing = Math.max(0, needed - bought);
  const adequacy = Math.round((plan.adequacyRatio ?? 0) * 100);
  return (
    <Figures hasRule={false} columns={3}>
      <Figure value={format.number(bought, 1)} tone="covered">
        {t('hours.bought', {
          fees: format.money(plan.feesMinor ?? 0, { decimals: 0 }),
          rate: format.money(plan.blendedRateMinor, { decimals: 0 }),
        })}
      </Figure>
      <Figure value={format.number(missing, 1)} tone={missing > 0 ? 'missing' : 'ink'}>
        {t('hours.missing')}
      </Figure>
      <Figure value={format.number(adequacy)} unit={t('figures.coverageUnit')}>
        {t(adequacyText(adequacy, thresholds))} <AboutFigure of="hours" />
      </Figure>
    </Figures>
  );
}

function adequacyText(perCent: number, { adequacy }: FigureBook['thresholds']): string {
  const leastPerCent = adequacy.value.low * 100;
  if (perCent >= 100) return 'hours.enough';
  return perCent >= leastPerCent ? 'hours.adequacy' : 'hours.low';
}

/** One decimal, as everywhere on the page: bought and missing still add up to needed. */
function shownHours(minutes: number): number {
  return Math.round((minutes / MINUTES_PER_HOUR) * 10) / 10;
}

function Remedies({ remedies }: { readonly remedies: readonly Remedy[] }) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const names = useNames();
  if (remedies.length === 0) return null;
  return (
    <ol className={classes.remedies}>
      {remedies.map((remedy, index) => {
        const { title, text } = remedyText(remedy, t, format, names);
        return (
          <li key={title} className={classes.remedy}>
            <h3>{index === 0 ? title : t('hours.remedyOr', { title: lowerFirst(title) })}</h3>
            <p>{text}</p>
          </li>
        );
      })}
    </ol>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function remedyText(
  remedy: Remedy,
  t: TFunction<'matches'>,
  format: Format,
  names: Names,
): { readonly title: string; readonly text: string } {
  const base = `hours.remedy.${remedy.kind}`;
  const hours = (minutes: number): string => format.number(minutes / MINUTES_PER_HOUR, 1);
  switch (remedy.kind) {
    case 'add_budget': {
      const extra = format.money(remedy.extraMonthlyMinor, { decimals: 0 });
      return { title: t(`${base}.title`, { extra }), text: t(`${base}.text`) };
    }
    case 'drop_channel': {
      const values = {
        channel: names.channel(remedy.channel),
        needed: hours(remedy.neededMinutes),
        lost: format.number(Math.round(remedy.leadsLostPerMonth?.typical ?? 0)),
      };
      const text = remedy.leadsLostPerMonth === null ? 'textNoFigure' : 'text';
      return { title: t(`${base}.title`, values), text: t(`${base}.${text}`, values) };
    }
    case 'do_in_house': {
      const values = {
        capabilities: format.list(remedy.capabilities.map(names.capability)),
        saved: hours(remedy.savedMinutes),
        missing: hours(remedy.stillMissingMinutes),
      };
      const text = remedy.stillMissingMinutes > 0 ? 'text' : 'textAll';
      return { title: t(`${base}.title`), text: t(`${base}.${text}`, values) };
    }
  }
}
