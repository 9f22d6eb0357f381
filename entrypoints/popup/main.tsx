import { hydrate } from 'preact';
import '../../components/tokens.css';
import '../../components/page-tokens.css';
import '../../components/base.css';
import './page.css';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root !== null) hydrate(<App />, root);
