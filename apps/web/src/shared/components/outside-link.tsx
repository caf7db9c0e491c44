import type { ReactNode } from 'react';

export interface OutsideLinkProps {
  /** As somebody else wrote it. */
  readonly address: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Out to an address of somebody else's: to the web, or nowhere. We vouch for none of them. */
export function OutsideLink({ address, className, children }: OutsideLinkProps) {
  if (!isOfTheWeb(address)) return <span className={className}>{children}</span>;
  return (
    <a href={address} rel="noreferrer nofollow" className={className}>
      {children}
    </a>
  );
}

function isOfTheWeb(address: string): boolean {
  const scheme = URL.canParse(address) ? new URL(address).protocol : '';
  return scheme === 'https:' || scheme === 'http:';
}
