import { startPage } from '../page/start.tsx';
import { holdLink, TeamPage } from './TeamPage.tsx';
import '../design/index.css';
import './team.css';

startPage(({ carrier }) => {
  holdLink(carrier);
  return <TeamPage />;
});
