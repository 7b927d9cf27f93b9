import { startPage } from '../page/start.tsx';
import { openedWith } from './dossier/opened.ts';
import { Shell } from './Shell.tsx';
import '../design/index.css';

startPage(({ carrier }) => <Shell first={openedWith(carrier)} />);
