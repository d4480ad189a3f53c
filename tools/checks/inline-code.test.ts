import { expect, it } from 'vitest';
import { findInline } from './inline-code.ts';

it.each([
  ['<script>start()</script>', '<script>'],
  ['<script type="module">start()</script>', '<script type="module">'],
  ['<style>p { color: red }</style>', '<style>'],
  ['<p style="color: red">', '<p style="color: red">'],
  ['<body onload="start()">', '<body onload="start()">'],
])('finds what is inline in %s', (page, found) => {
  expect(findInline(page)).toBe(found);
});

it.each([
  '<script type="module" crossorigin src="/assets/index.js"></script>',
  '<link rel="stylesheet" href="/assets/index.css">',
  '<meta name="color-scheme" content="light dark" />',
])('lets pass what is a file of its own: %s', (page) => {
  expect(findInline(page)).toBeUndefined();
});
