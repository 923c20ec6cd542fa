import { expect, test } from 'vitest';
import { Answer, Packets, readAnswer } from './packets.ts';

const packets = new Packets();
const over = (packet: Record<string, unknown>, type: string) =>
  packets.deserialize(packets.serialize(packet, type), type);

const envelope = { id: 'an id', success: true, ver: '5', sender: 'node-1' };

test.each([{ text: 'été ,"ends":"answer","data":{}}' }, [1, 2], 'text', 0, false, null])(
  'an answer arrives as it was, and unread: %j',
  (data) => {
    const { data: arrived, ...rest } = over({ ...envelope, meta: { actor: 'Ada' }, data }, 'RES');

    expect(rest).toEqual(envelope);
    expect(arrived).toBeInstanceOf(Answer);
    expect(readAnswer(arrived)).toEqual(data);
    expect(JSON.parse(JSON.stringify({ arrived }))).toEqual({ arrived: data });
  },
);

test('an answer of nothing arrives as null', () => {
  expect(readAnswer(over({ ...envelope, data: undefined }, 'RES').data)).toBeNull();
});

test('refusals, questions and all other packets are plain JSON', () => {
  const refusal = { ...envelope, success: false, error: { message: 'no' }, data: null };
  const question = { id: 'an id', action: 'chat.send', params: { text: ',"ends":"answer","data":' } };

  expect(over(refusal, 'RES')).toEqual(refusal);
  expect(over(question, 'REQ')).toEqual(question);
});

test('an answer is JSON for who reads packets as Moleculer does, and is read from who writes them so', () => {
  const written = packets.serialize({ ...envelope, data: { text: 'été' } }, 'RES');
  const plain = { ...envelope, meta: {}, data: { text: 'été' } };

  expect(JSON.parse(written.toString())).toMatchObject({ ...envelope, data: { text: 'été' } });
  expect(packets.deserialize(Buffer.from(JSON.stringify(plain)), 'RES')).toEqual(plain);
});
