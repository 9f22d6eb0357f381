import { render } from 'preact';
import type { JSX } from 'preact';
import '../../components/tokens.css';
import '../../components/page-tokens.css';
import '../../components/base.css';
import '../../components/base-report.css';
import { drawAll } from '../../components/in-turn.tsx';
import { speak } from '../../components/strings.ts';
import './gallery.css';
import { PSEUDO } from './pseudo.ts';
import { STATES } from './states.tsx';

if (new URLSearchParams(location.search).get('locale') === 'pseudo') speak(PSEUDO, 'en');

/** The list of all states; `#state=…&scheme=light|dark` draws one alone, `?locale=pseudo` in a longer language. */
function Index(): JSX.Element {
  return (
    <main class="gallery">
      <h1 class="section-title">Gallery</h1>
      <ul>
        {Object.keys(STATES).map((state) => (
          <li key={state}>
            {state}: <a href={`#state=${state}&scheme=light`}>light</a>{' '}
            <a href={`#state=${state}&scheme=dark`}>dark</a>{' '}
            <a href={`?locale=pseudo#state=${state}`}>pseudo</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Draws what the address names, from nothing; `data-ready` then says the address. */
function draw(): void {
  const root = document.getElementById('app');
  if (root === null) return;
  const wanted = new URLSearchParams(location.hash.slice(1));
  const scheme = wanted.get('scheme');
  document.documentElement.style.colorScheme = scheme === 'light' || scheme === 'dark' ? scheme : '';
  const State = STATES[wanted.get('state') ?? ''] ?? Index;
  render(null, root);
  render(<State />, root);
  scrollTo(0, 0);
  drawAll();
  setTimeout(() => {
    document.documentElement.dataset['ready'] = location.hash;
  });
}

addEventListener('hashchange', draw);
draw();
