import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { tokenOf } from './link-token.ts';

/** Null when the address brings none. */
export function useLinkToken(): string | null {
  const { hash } = useLocation();
  const [token] = useState(() => tokenOf(hash));
  useEffect(() => {
    if (token !== null && window.location.hash !== '') {
      window.history.replaceState(window.history.state, '', window.location.pathname);
    }
  }, [token]);
  return token;
}
