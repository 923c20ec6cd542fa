import { appendFile } from 'node:fs/promises';
import { found } from './support/organization.ts';
import { expect, test } from './support/test.ts';
import { fillBoard } from './support/work/fill-board.ts';
import { cardIn, watchMove } from './support/work/timed-move.ts';

const sizes = (process.env.BOARD_SIZES ?? '').split(',').map(Number);
const moves = Number(process.env.BOARD_MOVES);
/** How many times slower than this machine's the processor of the browser is. */
const slower = 4;
/** Milliseconds that a person leaves between two things at least, and in which the server answers. */
const untilCalm = 300;

for (const size of sizes) {
  test(`A card that is moved among ${size} shows where it went`, async ({ arrive }) => {
    test.setTimeout(600_000);
    const awa = await arrive('desktop', 'Awa Diop');
    const { page } = awa;
    const place = await found(awa, 'Les Grands Travaux', 'company');
    const board = await fillBoard(awa, place.id, size);
    const [first = '', second = ''] = board.columns;
    await page.goto(place.addressOf(`/tasks/board/organization/${place.id}`));
    await expect(page.locator(`#column-${second}`).locator('[data-card]').first()).toBeVisible();
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const topOf = (column: string) => cardIn(page, column).nth(1);
    const isTarget = (column: string) =>
      expect(page.locator(`#column-${column}[data-target]`)).toBeAttached();

    const ways = {
      async keyboard(from: string, to: string) {
        const card = topOf(from);
        const taskId = await card.getAttribute('data-card');
        await card.getByRole('button', { name: /^Déplacer / }).focus();
        await page.keyboard.press('Space');
        await isTarget(from);
        await page.waitForTimeout(untilCalm);
        await page.keyboard.press(from === first ? 'ArrowRight' : 'ArrowLeft');
        await isTarget(to);

        return taskId;
      },
      async mouse(from: string, to: string) {
        const card = topOf(from);
        const taskId = await card.getAttribute('data-card');
        const [box, target] = [await card.boundingBox(), await topOf(to).boundingBox()];
        await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 50);
        await page.mouse.down();
        await page.mouse.move((target?.x ?? 0) + 20, (target?.y ?? 0) + 60, { steps: 5 });
        await isTarget(to);

        return taskId;
      },
    };
    const letGo = { keyboard: () => page.keyboard.press('Space'), mouse: () => page.mouse.up() };

    for (const way of ['keyboard', 'mouse'] as const) {
      const times: number[] = [];
      for (let n = 0; n < moves; n += 1) {
        const [from, to] = n % 2 === 0 ? [first, second] : [second, first];
        const taskId = (await ways[way](from, to)) ?? '';
        const shown = await watchMove(page, taskId, to);
        await letGo[way]();
        times.push(await shown());
        await page.waitForTimeout(untilCalm);
      }
      await appendFile(process.env.TIMES_FILE ?? '', `${JSON.stringify({ size, way, times })}\n`);
    }
  });
}
