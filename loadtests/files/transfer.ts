import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import type { Person } from '../people/person.ts';
import { contentFrom } from './content.ts';

/** Whoever is that slow is not there: a last byte also waits until all is read once more for its checksum. */
const patience = { headersTimeout: 300_000, bodyTimeout: 300_000 };
const tus = { 'x-allforone': '1', 'tus-resumable': '1.0.0' };

type Answer = Awaited<ReturnType<typeof request>>;

/** @returns address of an upload into the personal space of the one who sends. @throws Error */
export async function begin(person: Person, organizationId: string, size: number, sha256: string) {
  const { accountId, base, cookie } = person;
  const about = { organizationId, spaceKind: 'personal', placeId: accountId, name: 'film.mp4', sha256 };
  const metadata = Object.entries(about).map(
    ([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`,
  );
  const headers = { ...tus, cookie, 'upload-length': String(size), 'upload-metadata': metadata.join() };
  const answer = await request(`${base}/uploads`, { method: 'POST', headers, ...patience });
  if (answer.statusCode !== 201) throw await failed(answer);
  await answer.body.dump();

  return String(answer.headers.location);
}

/** Sends what is missing, by one request. @returns id of the file once it is whole. @throws Error when it is cut. */
export async function send(
  { base, cookie }: Person,
  address: string,
  size: number,
  from: number,
  body: Readable = contentFrom(size, from),
): Promise<string> {
  const about = { 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' };
  const headers = { ...tus, cookie, ...about };
  const answer = await request(`${base}${address}`, { method: 'PATCH', headers, body, ...patience });
  if (answer.statusCode !== 204) throw await failed(answer);
  await answer.body.dump();

  return String(answer.headers['upload-file-id']);
}

/** Asks until it is whole where it stands, and goes on from there. @returns id of the file. */
export async function resume(person: Person, address: string, size: number): Promise<string> {
  for (let tries = 0; tries < 120; tries += 1) {
    const { headers, statusCode } = await stand(person, address).catch(() => ({
      headers: {},
      statusCode: 0,
    }));
    const { 'upload-file-id': fileId, 'upload-offset': offset } = headers as Record<string, string>;
    if (fileId) return fileId;
    if (statusCode === 404) throw new Error('The upload is gone.');
    const sent =
      statusCode === 200 ? await send(person, address, size, Number(offset)).catch(() => null) : null;
    if (sent) return sent;
    await setTimeout(500);
  }

  throw new Error('The upload does not go on.');
}

export async function fetchBack({ base, cookie }: Person, fileId: string): Promise<Readable> {
  const answer = await request(`${base}/files/${fileId}`, { headers: { cookie }, ...patience });
  if (answer.statusCode !== 200) throw await failed(answer);

  return answer.body;
}

async function stand({ base, cookie }: Person, address: string): Promise<Answer> {
  const answer = await request(`${base}${address}`, {
    method: 'HEAD',
    headers: { ...tus, cookie },
    ...patience,
  });
  await answer.body.dump();

  return answer;
}

const failed = async ({ statusCode, body }: Answer) => new Error(`${statusCode} ${await body.text()}`);
