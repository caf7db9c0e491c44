import { useTranslation } from 'react-i18next';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import classes from './skip-link.module.css';

export interface SkipLinkProps {
  readonly targetId: string;
}

export function SkipLink({ targetId }: SkipLinkProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  return (
    <a className={classes.skip} href={`#${targetId}`}>
      {t('layout.skip')}
    </a>
  );
}
