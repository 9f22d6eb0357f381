import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page-tokens.css';
import '../../components/base.css';
import '../../components/base-report.css';
import './page.css';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
