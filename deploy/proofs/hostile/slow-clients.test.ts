import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unnoticed } from './bystander.ts';
import { arrive, type Guest } from './guest.ts';
import { type House, startHouse } from './house.ts';
import { expectRefused } from './refused.ts';
import { answerIn, dial, requestOf, type Wire } from './wire.ts';

let house: House;
let guest: Guest;

const crowd = 250;
/** Seconds in which the limits of this house end a connection, and some for a busy machine. */
const soon = { headers: 8, request: 10 };

beforeAll(async () => {
  house = await startHouse({ LIMIT_HEADERS: '2', LIMIT_REQUEST: '4' });
  guest = await arrive(house.address, 'Bystander');
});
afterAll(() => house.stop());

const request = requestOf('POST /trpc/accounts.updateProfile', {}, JSON.stringify({ name: 'x'.repeat(900) }));
const [head = ''] = request.split('\r\n\r\n');

test.for<[string, text: string, seconds: number]>([
  ['headers, one byte at a time,', head, soon.headers],
  ['a body, one byte at a time,', request, soon.request],
])('who sends %s is cut by name, and nobody else notices', async ([about, text, seconds]) => {
  const answers = await unnoticed(house.address, guest, async () => {
    const wires = await Promise.all(Array.from({ length: 20 }, () => dial(house.address)));

    return Promise.all(wires.map((wire) => within(seconds, dribble(wire, text))));
  });

  for (const answer of answers) {
    expect(answer).toContain('HTTP/1.1 408');
    expectRefused(answerIn(answer), about, 'invalid_input');
  }
});

test('hundreds who say nothing are cut, and nobody else notices', async () => {
  await unnoticed(house.address, guest, async () => {
    const wires = await Promise.all(Array.from({ length: crowd }, () => dial(house.address)));

    return Promise.all(wires.map(({ end }) => within(soon.headers, end)));
  });
});

test('hundreds who keep a connection and send nothing more disturb nobody', async () => {
  const idle = await Promise.all(
    Array.from({ length: crowd }, async () => {
      const wire = await dial(house.address);
      wire.write(requestOf('GET /health', { connection: 'keep-alive' }));

      return wire;
    }),
  );

  await unnoticed(house.address, guest, () => setTimeout(1000));
  for (const { socket } of idle) socket.destroy();
});

async function dribble(wire: Wire, text: string): Promise<string> {
  const asSlow = text.length - 300;
  wire.write(text.slice(0, Math.max(0, asSlow)));
  for (const byte of text.slice(Math.max(0, asSlow))) {
    if (wire.socket.destroyed) break;
    wire.write(byte);
    await setTimeout(100);
  }

  return wire.end;
}

function within<Result>(seconds: number, work: Promise<Result>): Promise<Result> {
  const tooLate = setTimeout(seconds * 1000, undefined, { ref: false }).then(() => {
    throw new Error(`Still connected after ${seconds} s.`);
  });

  return Promise.race([work, tooLate]);
}
