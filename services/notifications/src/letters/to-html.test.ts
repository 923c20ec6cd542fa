import { describe, expect, it } from 'vitest';
import { textsIn } from './draft.ts';
import type { Letter } from './letter.ts';
import type { Told, Words } from './mail-texts/texts.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

const { frame } = textsIn('fr');
const hostile = `<script>alert("1")</script>' onload='x`;
const letter = (changes: Partial<Letter> = {}): Letter => ({
  subject: 'Sujet',
  title: 'Titre',
  paragraphs: ['Premier', 'Second'],
  action: { label: 'Ouvrir', url: 'https://allforone.test/x?a=1&b=2' },
  note: 'Note',
  ...changes,
});

it('shows what people wrote as they wrote it, and never runs it', () => {
  const action = { label: hostile, url: `https://allforone.test/"${hostile}` };
  const said = { subject: hostile, title: hostile, paragraphs: [hostile], quote: hostile, note: hostile };

  const html = toHtml(letter({ ...said, action }), frame, `https://allforone.test/${hostile}`);

  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/' onload/);
  expect(html).toContain('&lt;script&gt;');
});

it('keeps French signs on the line of their word', () => {
  const html = toHtml(letter({ title: 'Venez « demain » : oui ?' }), frame, null);

  expect(html).toContain('Venez «\u00a0demain\u00a0»\u00a0: oui\u00a0?');
});

it('says the same in plain text, with the whole address on a line of its own', () => {
  const text = toText(letter({ quote: 'À demain' }), frame, 'https://allforone.test/account/notifications');

  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      ...['Titre', 'Premier', 'Second', '> À demain', 'Ouvrir', 'https://allforone.test/x?a=1&b=2', 'Note'],
      'https://allforone.test/account/notifications',
    ]),
  );
});

it('offers to choose only where there is a choice', () => {
  expect(toHtml(letter(), frame, null)).not.toContain(frame.preferences);
  expect(toText(letter(), frame, null)).not.toContain(frame.preferences);
});

describe.each(['fr', 'en'] as const)('the words in %s', (language) => {
  const texts = textsIn(language);
  const unknown: Told = {
    ...{ actor: null, conversation: null, device: null, count: 1 },
    ...{ organization: 'Atelier', group: 'Vélo', newcomer: 'Bob' },
    ...{ project: 'Site', deliverable: 'Maquette', version: 1, stage: '', progress: 50 },
    task: 'Peindre',
    ...{ dueOn: new Date('2026-12-01'), isLate: false, objective: 'Grandir' },
  };
  const known: Told = {
    ...{ ...unknown, actor: 'Ada', conversation: 'Sortie', device: 'Firefox', count: 3 },
    ...{ version: 2, stage: 'Design', isLate: true },
  };
  const letters: Words[] = [
    ...[texts.verification('Ada'), texts.passwordReset('Ada'), texts.invitation('Ada', 'Atelier')],
    ...[...Object.values(texts.news), ...Object.values(texts.security)].flatMap((write) => [
      write(known),
      write(unknown),
    ]),
  ];

  it('are whole and short, whatever is known', () => {
    for (const words of letters) {
      const said = JSON.stringify(words);
      expect(said).not.toMatch(/undefined|null|\[object/);
      expect(words.subject.length).toBeLessThan(80);
      expect(words.button.length).toBeLessThan(30);
    }
  });

  it('use the signs of print, not of typewriters', () => {
    for (const words of letters) expect(Object.values(words).flat().join(' ')).not.toMatch(/['"]|\.\.\./);
  });
});
