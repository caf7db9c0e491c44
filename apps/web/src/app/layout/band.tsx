import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useNavigation } from 'react-router';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import { useLocale } from '../../shared/i18n/use-locale.ts';
import { paths } from '../../shared/paths.ts';
import { useWorksForAgency } from '../../shared/session/own-agency.ts';
import { AccountSlot } from './account-slot.tsx';
import classes from './band.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { navItems } from './nav-items.ts';
import { Sign } from './sign.tsx';

/** The drawer is only for phones, and only once it is asked for. */
const NavDrawer = lazy(async () => ({ default: (await import('./nav-drawer.tsx')).NavDrawer }));

/** The black head that carries name and place. */
export function Band() {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const locale = useLocale();
  const worksForAgency = useWorksForAgency();
  const isLoading = useNavigation().state === 'loading';
  const [menu, setMenu] = useState<'never' | 'open' | 'closed'>('never');

  const button = useRef<HTMLButtonElement>(null);

  // The drawer is born open, so it does not know by itself where the focus came from.
  useEffect(() => {
    if (menu === 'closed') button.current?.focus();
  }, [menu]);

  return (
    <header className={classes.band}>
      <div className={classes.inner}>
        <Link className={classes.brand} to={paths.home(locale)}>
          <Sign />
          Raccordo
        </Link>
        <nav className={classes.nav} aria-label={t('nav.label')}>
          {navItems(locale, worksForAgency).map((item) => (
            <NavLink key={item.to} className={classes.link ?? ''} to={item.to} end={item.isExact}>
              {t(item.labelKey)}
            </NavLink>
          ))}
        </nav>
        <div className={classes.side}>
          <span role="status" className={classes.status}>
            {isLoading ? t('layout.loading') : ''}
          </span>
          <LanguageSwitch />
          <AccountSlot />
        </div>
        <button
          ref={button}
          type="button"
          className={classes.menu}
          aria-haspopup="dialog"
          aria-expanded={menu === 'open'}
          onClick={() => setMenu('open')}
        >
          {t('nav.menu')}
        </button>
      </div>
      {menu !== 'never' && (
        <Suspense>
          <NavDrawer isOpen={menu === 'open'} onClose={() => setMenu('closed')} />
        </Suspense>
      )}
    </header>
  );
}
