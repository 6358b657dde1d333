import { html as htmlOfLit, nothing as nothingOfLit, render } from 'lit';
import { expect, test } from 'vitest';
import { html, nothing } from './part-templates';

test('a part’s template is as one of Lit, and Lit draws it', () => {
  const draw = (make: typeof html) => make`<p class=${'a'}>${1}${nothing}</p>`;
  expect(draw(html)).toEqual(draw(htmlOfLit));
  expect(nothing).toBe(nothingOfLit);
  const place = document.createElement('div');
  render(draw(html), place);
  expect(place.querySelector('p.a')?.textContent).toBe('1');
});
