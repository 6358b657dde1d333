import { expect, test } from './fixtures';

// only Chromium tells in what its pages stand
test('the panel that a page’s overlay opens stands beside that page', { tag: '@chromium' }, async ({
  demo,
  portalPage,
  standIn,
}) => {
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await portalPage.getByRole('button', { name: /^Xem thời hạn của trang/ }).click();
  await portalPage.getByRole('button', { name: 'Mở bảng theo dõi' }).click();
  const beside = () =>
    demo.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getContexts(filter: object): Promise<{ contextType: string }[]> } };
      };
      const contexts = await chrome.runtime.getContexts({});
      return contexts.map(({ contextType }) => contextType).filter((type) => type !== 'BACKGROUND');
    });
  await expect.poll(beside).toEqual(['SIDE_PANEL']);
});
