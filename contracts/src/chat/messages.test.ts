import { expect, test } from 'vitest';
import { chat } from '../chat.ts';

test.for(['👍', '❤️', '👩🏽‍🚀', '🇫🇷', '1️⃣'])('%s is an emoji', (emoji) => {
  expect(judge(emoji).success).toBe(true);
});

test.for(['', 'a', '👍x', '👍'.repeat(33)])('"%s" is none', (emoji) => {
  expect(judge(emoji).success).toBe(false);
});

test('what is almost an emoji is refused at once', () => {
  const began = performance.now();

  expect(judge(`${'1'.repeat(31)}x`).success).toBe(false);
  expect(performance.now() - began).toBeLessThan(200);
});

const judge = (emoji: string) =>
  chat.react.input.safeParse({ messageId: '018f4a3e-0000-7000-8000-000000000000', emoji, on: true });
