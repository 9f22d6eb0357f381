import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';
import { Logo } from './logo.tsx';
import { say } from './strings.ts';
import './top-bar.css';

/** The line at the top: the name, the promise, and what belongs to the whole page. */
export function TopBar({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  return (
    <header class="top-bar">
      <Logo />
      <p class="local small quiet">
        <Icon name="lock" />
        {say('app.nothing-leaves')}
      </p>
      {children}
    </header>
  );
}
