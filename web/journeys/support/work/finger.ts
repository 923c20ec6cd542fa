import type { Locator } from '@playwright/test';

/** Puts a finger on something, as Playwright itself only taps. */
export async function fingerOn(locator: Locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await locator.boundingBox()) ?? {};
  const devTools = await locator.page().context().newCDPSession(locator.page());
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number }[]) => {
    await devTools.send('Input.dispatchTouchEvent', { type, touchPoints: at });
  };
  const middle = y + height / 2;
  await touch('touchStart', [{ x: x + width / 2, y: middle }]);

  return {
    /** At the height where it lies. */
    slideTo: async (toX: number) => await touch('touchMove', [{ x: toX, y: middle }]),
    lift: async () => await touch('touchEnd', []),
  };
}

export type Finger = Awaited<ReturnType<typeof fingerOn>>;
