import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeApi } from '../../collector/openapi/describe-api';
import { renderApi } from '../../scripts/reference/render-api';
import { renderElements } from '../../scripts/reference/render-elements';
import { renderFiles } from '../../scripts/reference/render-files';

/** Tags that a ward's site uses: each has an entry of its own. */
const TAGS = readdirSync('widgets/entries')
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => name.startsWith('hl-'))
  .sort();

// `npm run reference` writes them anew
it.each([
  ['elements', () => renderElements(TAGS)],
  ['api', () => renderApi(describeApi())],
  ['files', renderFiles],
])('docs/reference/%s.md says what the code says', async (name, render) => {
  await expect(render()).toMatchFileSnapshot(`../../docs/reference/${name}.md`);
});
