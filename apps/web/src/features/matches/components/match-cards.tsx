import { LinkButton, Tag } from '@raccordo/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { MatchItem } from '../api/match-response.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import classes from './match-cards.module.css';
import { MatchLinePicture } from './match-line-picture.tsx';
import { PlaceOf } from './place-of.tsx';

const OPEN_AT_FIRST = 2;

interface MatchCardsProps {
  readonly items: readonly MatchItem[];
  readonly renderActions: (item: MatchItem) => ReactNode;
}

/** The timetable on a phone: the same lines, one agency after the other, the first two open. */
export function MatchCards({ items, renderActions }: MatchCardsProps) {
  return items.map((item, index) => (
    <MatchCard
      key={item.agency.id}
      item={item}
      isOpenAtFirst={index < OPEN_AT_FIRST}
      actions={renderActions(item)}
    />
  ));
}

interface MatchCardProps {
  readonly item: MatchItem;
  readonly isOpenAtFirst: boolean;
  readonly actions: ReactNode;
}

function MatchCard({ item, isOpenAtFirst, actions }: MatchCardProps) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const covered = item.lines.filter((line) => line.coveredMinutes > 0).length;
  return (
    <article className={classes.card}>
      <div className={classes.top}>
        <div>
          <span className={classes.tags}>
            <Tag>{t(`kind.${item.agency.kind}`)}</Tag>
            {item.isExposureSlot && <Tag variant="quiet">{t('matches.rotation')}</Tag>}
          </span>
          <h3 className={classes.name}>{item.agency.name}</h3>
          <p className={classes.quiet}>
            <PlaceOf agency={item.agency} /> ·{' '}
            {t('matches.score', { score: format.points(item.scorePpm) })}
          </p>
        </div>
        <p className={classes.coverage}>
          {format.points(item.coveragePpm)}
          <small> {t('figures.coverageUnit')}</small>
        </p>
      </div>
      {isOpen ? (
        <CardLines item={item} />
      ) : (
        <p>
          {t('matches.covers', { count: covered, total: item.lines.length })}{' '}
          <p className={classes.open}>
            <LinkButton onClick={() => setOpen(true)}>
              {t('matches.openLines', { name: item.agency.name })}
            </LinkButton>
          </p>
        </p>
      )}
      <div className={classes.actions}>{actions}</div>
    </article>
  );
}

function CardLines({ item }: { readonly item: MatchItem }) {
  const format = useFormat();
  const names = useNames();
  return (
    <ul className={classes.lines}>
      {item.lines.map((line) => (
        <li key={line.capability}>
          <span>{names.capability(line.capability)}</span>
          <MatchLinePicture line={line} />
          <span className={classes.hours}>{format.hours(line.neededMinutes)}</span>
        </li>
      ))}
    </ul>
  );
}
