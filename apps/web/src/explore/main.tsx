import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from '../offline/register.ts';
import { LatePage } from '../parts/LatePage.tsx';
import { ExploreHead } from './ExploreHead.tsx';
import '../design/index.css';
import './explore.css';

const root = document.getElementById('root');
if (!root) throw new Error('explore.html has no element with the id "root"');

const load = () => import('./Explore.tsx').then(({ Explore }) => Explore);

createRoot(root).render(
  <StrictMode>
    <LatePage here="explore" load={load}>
      <div className="explore">
        <ExploreHead />
      </div>
    </LatePage>
  </StrictMode>,
);

keepForOffline();
