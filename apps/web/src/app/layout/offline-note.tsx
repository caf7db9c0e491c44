import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import classes from './offline-note.module.css';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** Always in the page, so that the words are announced when the network goes. */
export function OfflineNote() {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={classes.note}>
      {!isOnline && <p className={classes.text}>{t('layout.offline')}</p>}
    </div>
  );
}
