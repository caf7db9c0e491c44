import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

const TOKEN = /^#token=([\w.-]{1,180})$/;

/** The secret behind the `#`, which no server is sent; taken from the address once it is read. */
export function usePageToken(): string | null {
  const { hash } = useLocation();
  const [token] = useState(() => TOKEN.exec(hash)?.[1] ?? null);
  useEffect(() => {
    if (token !== null && window.location.hash !== '') {
      window.history.replaceState(window.history.state, '', window.location.pathname);
    }
  }, [token]);
  return token;
}
