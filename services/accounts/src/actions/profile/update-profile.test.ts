import { accounts } from '@allforone/contracts/accounts';
import { newId } from '@allforone/runtime/id';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOwnerOnly } from '../../../test/people.ts';
import service from '../../main.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld([service]);
});
afterAll(() => world.stop());

const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;

describe('me', () => {
  test('shows the own account, and nothing secret of it', async () => {
    const ada = await world.person('Ada');

    expect(await world.call(accounts.me, {}, ada)).toEqual({
      id: ada.accountId,
      email: ada.email,
      emailVerified: false,
      twoFactor: false,
      photoId: null,
      name: 'Ada',
      locale: 'fr',
      timeZone: 'UTC',
      phone: null,
      fieldOfStudy: null,
      level: null,
    });
  });

  test('is for the owner of the account alone', async () => {
    await expectOwnerOnly(world, accounts.me, {});
  });
});

describe('updateProfile', () => {
  test('changes what is given, leaves the rest, and tells', async () => {
    const ada = await world.person('Ada');
    await world.call(accounts.updateProfile, { phone: '+225 01 02 03', level: 'Licence 3' }, ada);
    const changed = await world.call(
      accounts.updateProfile,
      { name: 'Ada L.', locale: 'en', timeZone: 'Africa/Abidjan', level: null },
      ada,
    );

    expect(changed).toMatchObject({
      name: 'Ada L.',
      timeZone: 'Africa/Abidjan',
      phone: '+225 01 02 03',
      level: null,
    });
    expect(await world.call(accounts.me, {}, ada)).toEqual(changed);
    expect(await world.told(accounts.profileChanged, (e) => e.name === 'Ada L.')).toEqual({
      accountId: ada.accountId,
      name: 'Ada L.',
      photoId: null,
      locale: 'en',
    });
  });

  test('refuses a time zone that is none, by name', async () => {
    const ada = await world.person('Ada');
    const refusal = await world.refusal(
      world.call(accounts.updateProfile, { timeZone: 'Mars/Olympus' }, ada),
    );

    expect(refusal).toMatchObject({
      code: 'invalid_input',
      data: { fields: [{ path: 'timeZone', problem: 'unknown' }] },
    });
  });

  test('is for the owner of the account alone', async () => {
    const bad = [
      { name: '' },
      { name: 'a\u0000b' },
      { locale: 'de' },
      { phone: 'x'.repeat(31) },
      { level: 42 },
    ];
    await expectOwnerOnly(world, accounts.updateProfile, { name: 'Eve' }, bad);
  });
});

describe('changePhoto', () => {
  const change = (person: Person, image: string | null) =>
    world.call(accounts.changePhoto, { image }, person);
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#2b6cb0' } });

  test('keeps a small square WebP without the place where it was taken', async () => {
    const ada = await world.person('Ada');
    const image = await picture(640, 480)
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '5/1 20/1 0/1' } })
      .toBuffer();
    const { photoId } = await change(ada, image.toString('base64'));

    await world.told(accounts.profileChanged, (e) => e.photoId === photoId);
    const { webp } = await world.call(accounts.photo, { photoId: photoId ?? '' }, null);
    const kept = await sharp(Buffer.from(webp, 'base64')).metadata();
    expect(kept).toMatchObject({ format: 'webp', width: 256, height: 256 });
    expect(kept.exif).toBeUndefined();
  });

  test('shows every new photo under another id, and nothing under the old one', async () => {
    const ada = await world.person('Ada');
    const first = await change(ada, (await picture(9, 9).png().toBuffer()).toString('base64'));
    const second = await change(ada, (await picture(8, 8).gif().toBuffer()).toString('base64'));

    expect(second.photoId).not.toBe(first.photoId);
    expect(await codeOf(world.call(accounts.photo, { photoId: first.photoId ?? '' }, null))).toBe(
      'not_found',
    );
    expect((await change(ada, null)).photoId).toBeNull();
    expect(await codeOf(world.call(accounts.photo, { photoId: second.photoId ?? '' }, null))).toBe(
      'not_found',
    );
  });

  test('refuses what is no picture, what unfolds to a huge one, and drawings that can load things', async () => {
    const ada = await world.person('Ada');
    const bomb = await picture(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer();
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
    const half = (await picture(300, 300).png().toBuffer()).subarray(0, 80);

    expect(bomb.length).toBeLessThan(500_000);
    for (const image of [bomb, half, Buffer.from(drawing), Buffer.from('hello')]) {
      expect(await codeOf(change(ada, image.toString('base64')))).toBe('image_unreadable');
    }
    expect((await world.call(accounts.me, {}, ada)).photoId).toBeNull();
  });

  test('is for the owner of the account alone', async () => {
    const bad = [{}, { image: '' }, { image: 'not base64!' }, { image: 'A'.repeat(700_004) }];
    await expectOwnerOnly(world, accounts.changePhoto, { image: null }, bad);
  });
});

describe('photo', () => {
  test('refuses an id that is none', async () => {
    expect(await codeOf(world.call(accounts.photo, { photoId: 'x' }, null))).toBe('invalid_input');
    expect(await codeOf(world.call(accounts.photo, { photoId: newId() }, null))).toBe('not_found');
  });
});

describe('contacts', () => {
  test('tells services how to reach people, and leaves out who is unknown', async () => {
    const [ada, bea] = [await world.person('Ada'), await world.person('Bea')];
    const accountIds = [ada.accountId, newId(), bea.accountId, ada.accountId];
    const contacts = await world.callAsService(accounts.contacts, { accountIds });

    expect(contacts).toHaveLength(2);
    expect(contacts).toContainEqual({
      accountId: bea.accountId,
      email: bea.email,
      emailVerified: false,
      name: 'Bea',
      locale: 'fr',
      photoId: null,
    });
    expect(await world.callAsService(accounts.contacts, { accountIds: [] })).toEqual([]);
  });

  test('is for services alone', async () => {
    const ada = await world.person('Ada');

    expect(await codeOf(world.call(accounts.contacts, { accountIds: [ada.accountId] }, ada))).toBe(
      'forbidden',
    );
    expect(await codeOf(world.call(accounts.contacts, { accountIds: [ada.accountId] }, null))).toBe(
      'forbidden',
    );
    const tooMany = Array.from({ length: 201 }, newId);
    expect(await codeOf(world.callAsService(accounts.contacts, { accountIds: tooMany }))).toBe(
      'invalid_input',
    );
  });
});
