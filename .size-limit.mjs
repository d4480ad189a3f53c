// Limits for what the browser must load, compressed. What it loads first is what index.html names; the rest comes with the pages.
import { existsSync, readFileSync } from 'node:fs';

const page = existsSync('dist/web/index.html') ? readFileSync('dist/web/index.html', 'utf8') : '';
const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, path]) => `dist/web/${path}`);

export default [
  { name: 'first script', path: named.filter((path) => path.endsWith('.js')), limit: '172 kB', gzip: true },
  { name: 'first style', path: named.filter((path) => path.endsWith('.css')), limit: '20 kB', gzip: true },
  { name: 'all script', path: 'dist/web/assets/*.js', limit: '450 kB', gzip: true },
];
