import { ccs2019 } from '@renavigate/guideline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/controls.css';
import './styles/reading.css';
import './styles/question.css';
import './styles/progress.css';
import './styles/result.css';
import './styles/answers.css';
import './styles/forced-colours.css';
import './styles/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <App
      edition={ccs2019}
      firstLanguage={navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'}
    />
  </StrictMode>,
);
