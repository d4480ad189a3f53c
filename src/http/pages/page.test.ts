import { describe, expect, it } from 'vitest';
import { formatPage, html } from './page.ts';

describe('plain pages', () => {
  it('let no text become markup', () => {
    const name = `<script>alert("1")</script> & 'x'`;
    expect(html`<p title="${name}">${name}</p>`.html).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
    );
    expect(formatPage({ title: '</title><script>', body: html`` })).not.toContain('<script>');
  });

  it('keep markup that was made here, and join lists of it', () => {
    expect(html`<ul>${['a', '<b>'].map((text) => html`<li>${text}</li>`)}</ul>`.html).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    );
    expect(html`${html`<b>${7}</b>`}`.html).toBe('<b>7</b>');
  });
});
