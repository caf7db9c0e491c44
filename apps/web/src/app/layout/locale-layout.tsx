import { useEffect, useRef } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { textsOf } from '../../shared/i18n/texts.ts';
import { useLocale } from '../../shared/i18n/use-locale.ts';
import { inLocale } from '../../shared/paths.ts';
import { ActingSlot } from './acting-slot.tsx';
import { Band } from './band.tsx';
import { Foot } from './foot.tsx';
import classes from './locale-layout.module.css';
import { OfflineNote } from './offline-note.tsx';
import { SkipLink } from './skip-link.tsx';

const MAIN_ID = 'main';

/** What every screen stands in; also where the language of the document is kept true. */
export function LocaleLayout() {
  const locale = useLocale();
  const { pathname } = useLocation();
  const navigation = useNavigation();
  useFocusOnArrival(inLocale(pathname, 'it'));

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <I18nextProvider i18n={textsOf(locale)}>
      <SkipLink targetId={MAIN_ID} />
      <Band />
      <OfflineNote />
      <ActingSlot />
      <main
        id={MAIN_ID}
        className={classes.main}
        tabIndex={-1}
        aria-busy={navigation.state !== 'idle'}
      >
        <Outlet />
      </main>
      <Foot />
      <ScrollRestoration />
    </I18nextProvider>
  );
}

/** A new screen takes the focus, as a new page would; changing language is not a new screen. */
function useFocusOnArrival(place: string): void {
  const previous = useRef(place);
  useEffect(() => {
    if (previous.current === place) return;
    previous.current = place;
    document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
  }, [place]);
}
