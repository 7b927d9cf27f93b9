import { startPage } from '../page/start.tsx';
import { Explore } from './Explore.tsx';
import '../design/index.css';
import './explore.css';

startPage(() => <Explore />);
