import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from '../offline/register.ts';
import { Explore } from './Explore.tsx';
import '../design/index.css';
import './explore.css';

const root = document.getElementById('root');
if (!root) throw new Error('explore.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <Explore />
  </StrictMode>,
);

keepForOffline();
