import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from '../offline/register.ts';
import { newPage, type Page, PageContext } from './page.ts';

/** Starts a page: shows it in the element that its file has for it, and keeps every file of the app on the device. */
export function startPage(view: (page: Page) => ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error(`${window.location.pathname} has no element with the id "root"`);
  const page = newPage();
  createRoot(root).render(
    <StrictMode>
      <PageContext value={page}>{view(page)}</PageContext>
    </StrictMode>,
  );
  keepForOffline(page.versions);
}
