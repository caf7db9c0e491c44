import { useEffect } from 'react';

const SITE = 'Raccordo';

function descriptionElement(): HTMLMetaElement {
  const known = document.querySelector<HTMLMetaElement>('meta[name="description"]');
  if (known) return known;
  const created = document.createElement('meta');
  created.name = 'description';
  document.head.append(created);
  return created;
}

export function useDocumentHead(title: string, description = ''): void {
  useEffect(() => {
    document.title = `${title} · ${SITE}`;
    descriptionElement().content = description;
  }, [title, description]);
}
