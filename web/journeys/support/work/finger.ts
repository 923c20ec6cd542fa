import type { Locator } from '@playwright/test';

/** Puts a finger on something, as Playwright itself only taps. */
export async function fingerOn(locator: Locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await locator.boundingBox()) ?? {};
  const devTools = await locator.page().context().newCDPSession(locator.page());
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number }[]) => {
    await devTools.send('Input.dispatchTouchEvent', { type, touchPoints: at });
  };
  const [startX, middle] = [x + width / 2, y + height / 2];
  await touch('touchStart', [{ x: startX, y: middle }]);

  return {
    /** At the height where it lies. */
    slideTo: async (toX: number) => await touch('touchMove', [{ x: toX, y: middle }]),
    /** Onto something else, as a finger goes: step by step. */
    slideOnto: async (target: Locator) => {
      const to = await target.boundingBox();
      const [toX, toY] = [(to?.x ?? 0) + (to?.width ?? 0) / 2, (to?.y ?? 0) + (to?.height ?? 0) / 2];
      for (let step = 1; step <= 8; step += 1) {
        const way = step / 8;
        await touch('touchMove', [{ x: startX + (toX - startX) * way, y: middle + (toY - middle) * way }]);
      }
    },
    lift: async () => await touch('touchEnd', []),
  };
}

export type Finger = Awaited<ReturnType<typeof fingerOn>>;
