import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from '../offline/register.ts';
import { LatePage } from '../parts/LatePage.tsx';
import { TeamHead } from './TeamHead.tsx';
import '../design/index.css';
import './team.css';

const root = document.getElementById('root');
if (!root) throw new Error('team.html has no element with the id "root"');

const load = () => import('./Team.tsx').then(({ Team }) => Team);

createRoot(root).render(
  <StrictMode>
    <LatePage here="team" load={load}>
      <TeamHead />
    </LatePage>
  </StrictMode>,
);

keepForOffline();
