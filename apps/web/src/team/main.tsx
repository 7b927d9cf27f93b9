import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from '../offline/register.ts';
import { TeamPage } from './TeamPage.tsx';
import '../design/index.css';
import './team.css';

const root = document.getElementById('root');
if (!root) throw new Error('team.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <TeamPage />
  </StrictMode>,
);

keepForOffline();
