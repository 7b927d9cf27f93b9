import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from '../offline/register.ts';
import { Shell } from './Shell.tsx';
import '../design/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <Shell />
  </StrictMode>,
);

keepForOffline();
