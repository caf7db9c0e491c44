import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { SideSheet } from '@raccordo/ui';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import { useLocale } from '../../shared/i18n/use-locale.ts';
import { useWorksForAgency } from '../../shared/session/own-agency.ts';
import { DrawerAccount } from './drawer-account.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import classes from './nav-drawer.module.css';
import { navItems } from './nav-items.ts';
import { SchemeSwitch } from './scheme-switch.tsx';

export interface NavDrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function NavDrawer({ isOpen, onClose }: NavDrawerProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const locale = useLocale();
  const worksForAgency = useWorksForAgency();
  return (
    <SideSheet
      opened={isOpen}
      onClose={onClose}
      title={t('nav.menu')}
      closeLabel={t('layout.close')}
    >
      <nav aria-label={t('nav.label')}>
        <ul className={classes.items}>
          {navItems(locale, worksForAgency).map((item) => (
            <li key={item.to}>
              <NavLink
                className={classes.link ?? ''}
                to={item.to}
                end={item.isExact}
                onClick={onClose}
              >
                {t(item.labelKey)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <DrawerAccount onClose={onClose} />
      <div className={classes.settings}>
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </SideSheet>
  );
}
