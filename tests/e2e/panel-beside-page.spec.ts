import { expect, test } from './fixtures';

// only Chromium tells in what its pages stand
test('the panel that a page’s overlay opens stands beside that page', { tag: '@chromium' }, async ({
  demo,
  portalPage,
  standIn,
}) => {
  // pages of the extension in tabs, from tests before this one too, and beside the page
  const opened = () =>
    demo.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getContexts(filter: object): Promise<{ contextType: string }[]> } };
      };
      const contexts = await chrome.runtime.getContexts({});
      const types = contexts.map(({ contextType }) => contextType);
      const count = (wanted: string) => types.filter((type) => type === wanted).length;
      return { tabs: count('TAB'), beside: count('SIDE_PANEL') };
    });
  const { tabs } = await opened();
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await portalPage.getByRole('button', { name: /^Xem thời hạn của trang/ }).click();
  await portalPage.getByRole('button', { name: 'Mở bảng theo dõi' }).click();
  await expect.poll(opened).toEqual({ tabs, beside: 1 });
});
