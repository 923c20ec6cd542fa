import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unnoticed } from './bystander.ts';
import { arrive, type Guest } from './guest.ts';
import { type House, startHouse } from './house.ts';
import { enter, frame, gateway, type SocketWire, upgrade, upgradeOf } from './socket-wire.ts';
import { exchange } from './wire.ts';

let house: House;
let guest: Guest;
let bystander: Guest;
let listener: SocketWire;

beforeAll(async () => {
  house = await startHouse();
  [guest, bystander] = [await arrive(house.address, 'Guest'), await arrive(house.address, 'Bystander')];
  listener = await enter(house.address, bystander.cookie);
});
afterAll(async () => {
  listener.socket.destroy();
  await house.stop();
});

/** Engine.IO tells some only after the upgrade, in a frame; and where no gateway is, the line just ends. */
test.for<[string, status: number | null, Record<string, string>, path?: string]>([
  ['of another site', 400, { origin: 'https://evil.example' }],
  ['of a page without origin', 400, { origin: 'null' }],
  ['of a broken origin', 400, { origin: 'https://[' }],
  ['of another version', 400, { 'sec-websocket-version': '7' }],
  ['without a key', 400, { 'sec-websocket-key': '' }],
  ['to another protocol', null, {}, '/socket.io/?EIO=3&transport=websocket'],
  ['to another transport', 400, {}, '/socket.io/?EIO=4&transport=polling'],
  ['to a session of somebody', 400, {}, `${gateway}&sid=constructor`],
  ['to no gateway', null, {}, '/trpc/accounts.me'],
])('a socket %s is refused', async ([, told, headers, path = gateway]) => {
  const { status, body } = await exchange(
    house.address,
    upgradeOf(path, { cookie: guest.cookie, ...headers }),
  );

  expect(body).not.toMatch(/stack|"sid"/);
  if (told) expect(status).toBe(told);
});

test.for(['', 'afo_access=forged', 'afo_access=%00; afo_refresh=%ff', '\xff\xfe=\xfd'])(
  'a socket with the cookie "%s" is told that nobody is signed in',
  async (cookie) => {
    const wire = await upgrade(house.address, { cookie });
    wire.write(frame('40'));
    await wire.hears('44{"message":"unauthenticated"}');
    wire.socket.destroy();
  },
);

const event = (...said: unknown[]) => frame(`42${JSON.stringify(said)}`);
const odd: unknown[] = [
  null,
  7,
  '',
  [],
  {},
  { toString: 1 },
  { valueOf: null, toString: null },
  { __proto__: null },
];

test.for<[string, bytes: Uint8Array[]]>([
  ['noise', [Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256))]],
  ['binary noise in frames', [frame(Buffer.alloc(2000, 0xfe), { kind: 'binary' })]],
  ['a frame too long', [frame('4'.repeat(20_000))]],
  ['a frame that says it is endless', [Buffer.from([0x81, 0xff, 0x7f, ...Array(7).fill(255), 0, 0, 0, 0])]],
  ['a frame in pieces without end', Array(30).fill(frame('4'.repeat(1000), { isFinal: false }))],
  ['a frame without a mask', [frame('42["typing",{}]', { isMasked: false })]],
  ['a frame of no kind', [frame('42', { kind: 'reserved' })]],
  ['a text that is none', [frame(Buffer.from([0x34, 0x32, 0xff, 0xfe, 0xc0]))]],
  ['a packet of no kind', [frame('9'), frame('47'), frame('4'), frame('')]],
  ['half a packet', [frame('42['), frame('42["typing"'), frame('42')]],
  ['an event without a name', [frame('42[]'), frame('42[null]'), frame('42[{}]'), frame('42{}')]],
  ['names of every object', [event('__proto__', {}), event('constructor', {}), event('toString', {})]],
  [
    'events that are ours',
    ['error', 'connect', 'disconnect', 'disconnecting'].map((name) => event(name, {})),
  ],
  ['odd things typed', odd.map((conversationId) => event('typing', { conversationId }))],
  ['odd things instead of what is typed', odd.map((said) => event('typing', said))],
  ['an answer that nobody waits for', [event('presence.watch', { accountIds: [] })]],
  [
    'odd people watched',
    odd.map((accountIds) => frame(`421${JSON.stringify(['presence.watch', { accountIds }])}`)),
  ],
  [
    'ids of odd people',
    odd.map((id) => frame(`422${JSON.stringify(['presence.watch', { accountIds: [id] }])}`)),
  ],
  [
    'pieces that never come',
    [frame('451-["typing",{"_placeholder":true,"num":0}]'), frame('42["typing",{}]')],
  ],
  ['pieces without number', [frame('45999999999-["typing",{}]')]],
  [
    'pieces out of range',
    [frame('451-["typing",{"_placeholder":true,"num":7}]'), frame('x', { kind: 'binary' })],
  ],
  ['answers to no question', [frame('43999[]'), frame('43[]'), frame('431e9[]')]],
  ['other places', [frame('40/admin,'), frame('40/__proto__,{}'), frame('42/admin,["typing",{}]')]],
  ['a second greeting', [frame('40'), frame('40{"a":1}')]],
  ['a probe', [frame('2probe'), frame('5'), frame('0{}')]],
])('%s on a socket: nobody else notices', async ([, frames]) => {
  await unnoticed(house.address, bystander, async () => {
    const wire = await enter(house.address, guest.cookie);
    for (const bytes of frames) wire.write(bytes);
    await Promise.race([wire.end, setTimeout(150)]);
    wire.socket.destroy();
    expect(wire.heard()).not.toMatch(/node_modules|stack/);
  });

  expect(listener.socket.destroyed).toBe(false);
});

test.for<[string, Uint8Array]>([
  ['events', event('typing', { conversationId: 'x' })],
  ['answers', frame('43999[]')],
  ['greetings', frame('40/nowhere,')],
  ['pings', frame('2')],
  ['bare pings', frame('', { kind: 'ping' })],
])('a flood of %s is cut, and nobody else notices', async ([, one]) => {
  const bucket = Buffer.concat(Array(500).fill(one));

  await unnoticed(house.address, bystander, async () => {
    const wire = await enter(house.address, guest.cookie);
    for (let n = 0; n < 60 && !wire.socket.destroyed; n++) {
      wire.write(bucket);
      await setTimeout(5);
    }
    await Promise.race([wire.end, setTimeout(3000).then(() => Promise.reject(new Error('It goes on.')))]);
  });

  expect(listener.socket.destroyed).toBe(false);
});
