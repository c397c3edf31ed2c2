import type { VNode } from 'preact';
import { useLocation } from 'preact-iso';
import { SearchBox } from '../search/search-box.tsx';
import { Choices } from './choices.tsx';
import './header.css';

const links = [
  ['/claims', 'Claims'],
  ['/outlets', 'Outlets'],
  ['/disputes', 'Disputes'],
  ['/circular', 'Circles'],
  ['/drift', 'Drift'],
  ['/chase', 'To be found'],
  ['/desk', 'Desk'],
] as const;

export function Header(): VNode {
  const { path } = useLocation();
  return (
    <header class="header">
      <a class="skip" href="#main">
        To the page
      </a>
      <a class="brand" href="/">
        Hearsay
      </a>
      <nav aria-label="Pages">
        {links.map(([href, label]) => (
          <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
            {label}
          </a>
        ))}
        <a href="/playground/">Playground</a>
      </nav>
      {/* The start page has a larger one of its own. */}
      {path === '/' ? null : <SearchBox />}
      <Choices />
    </header>
  );
}
