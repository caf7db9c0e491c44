import type { Locale } from '@raccordo/kernel';
import { paths } from '../../shared/paths.ts';

export interface NavItem {
  readonly labelKey: string;
  readonly to: string;
  /** Home is the start of every address: only the exact one counts. */
  readonly isExact: boolean;
}

/** People of an agency also find their own workspace. */
export function navItems(locale: Locale, worksForAgency: boolean): readonly NavItem[] {
  return [
    { labelKey: 'nav.home', to: paths.home(locale), isExact: true },
    { labelKey: 'nav.briefs', to: paths.briefs(locale), isExact: false },
    { labelKey: 'nav.agencies', to: paths.agencies(locale), isExact: false },
    { labelKey: 'nav.howWeRank', to: paths.howWeRank(locale), isExact: false },
    ...(worksForAgency
      ? [{ labelKey: 'nav.ownAgency', to: paths.ownAgency(locale), isExact: false }]
      : []),
  ];
}
