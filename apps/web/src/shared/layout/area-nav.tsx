import { NavLink } from 'react-router';
import classes from './area-nav.module.css';

export interface AreaNavProps {
  readonly label: string;
  /** Addresses and their names; the first is the area's own page, current only when it is open itself. */
  readonly links: readonly (readonly [to: string, name: string])[];
}

/** The way from each screen of an area to the others. */
export function AreaNav({ label, links }: AreaNavProps) {
  const [home] = links[0] ?? [];
  return (
    <nav className={classes.nav} aria-label={label}>
      {links.map(([to, name]) => (
        <NavLink key={to} to={to} end={to === home} className={classes.link ?? ''}>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
