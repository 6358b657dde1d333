/** For a page that is not shown and therefore never drawn, in milliseconds. */
const NOT_SHOWN = 500;

/**
 * Is done once what stands on the page now is drawn. Twice a frame is waited for: the first call comes before the frame is
 * drawn, the second one after it.
 */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, NOT_SHOWN);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        setTimeout(resolve);
      }),
    );
  });
