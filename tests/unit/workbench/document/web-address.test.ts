import { expect, it } from '@jest/globals';
import { webAddress } from '../../../../src/workbench/document/web-address.ts';

it.each(['https://lantern.example/4410', 'http://lantern.example/'])('%s may be followed', (url) => {
  expect(webAddress(url)).toBe(url);
});

it.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '//lantern.example',
  'lantern',
  '',
])('%j may not', (url) => {
  expect(webAddress(url)).toBeNull();
});

it('no address leads nowhere', () => {
  expect(webAddress(null)).toBeNull();
});
