import { render } from 'preact';
import type { JSX } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/base-report.css';
import { speak } from '../../components/strings.ts';
import './gallery.css';
import { PSEUDO } from './pseudo.ts';
import { STATES } from './states.tsx';

const query = new URLSearchParams(location.search);
const scheme = query.get('scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.style.colorScheme = scheme;
if (query.get('locale') === 'pseudo') speak(PSEUDO, 'en');
const draw = STATES[query.get('state') ?? ''];

/** The list of all states; `?state=…&scheme=light|dark&locale=pseudo` draws one alone. */
function Index(): JSX.Element {
  return (
    <main class="gallery">
      <h1 class="section-title">Gallery</h1>
      <ul>
        {Object.keys(STATES).map((state) => (
          <li key={state}>
            {state}: <a href={`?state=${state}&scheme=light`}>light</a>{' '}
            <a href={`?state=${state}&scheme=dark`}>dark</a>{' '}
            <a href={`?state=${state}&locale=pseudo`}>pseudo</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

const root = document.getElementById('app');
if (root !== null) render(draw === undefined ? <Index /> : draw(), root);
document.documentElement.dataset['ready'] = 'true';
