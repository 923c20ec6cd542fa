import type { SpaceRef } from '@allforone/contracts/files';
import { newId } from '@allforone/runtime/id';
import type { Dispatcher } from 'undici';
import { type Actor, type Attempt, insist, type Outcome } from '../../actor.ts';
import { contentOf, sha256Of, slowly } from './content.ts';

export interface Wanted {
  organizationId: string;
  space: SpaceRef;
  name: string;
  /** Of the file that gets a new version. */
  fileId?: string;
}

/** What the front says of an upload that has become a file. */
export interface Uploaded {
  fileId: string;
  digest: string;
}

const tus = { 'tus-resumable': '1.0.0' };
const patience = 8000;
const gone = 'upload_gone';

/** As the web client: asks how far it came, sends what is missing, and again until it is a file. */
export function upload(actor: Actor, wanted: Wanted): Promise<Outcome<Uploaded>> {
  const op = newId();
  const content = contentOf(op, Math.floor(actor.random.between(1000, 300_000)));
  const input = { ...wanted, size: content.length, sha256: sha256Of(content) };

  return insist(actor, { op, path: 'files.upload', input }, uploading(actor, input, content));
}

function uploading(
  { person }: Actor,
  input: Wanted & { size: number; sha256: string },
  content: Buffer,
): Attempt<Uploaded> {
  let address = '';

  return async (base) => {
    try {
      return await whole(base);
    } catch {
      return { code: 'offline' };
    }
  };

  async function whole(base: string): ReturnType<Attempt<Uploaded>> {
    const isNew = address === '';
    if (isNew) {
      const begun = await ask(base, '/uploads', { method: 'POST', headers: about(input) });
      if (begun.statusCode !== 201) return { code: begun.code };
      address = String(begun.headers.location);
    }
    const stand = isNew ? null : await ask(base, address, { method: 'HEAD' });
    if (stand && stand.statusCode !== 200) return { code: stand.code };
    const from = stand ? Number(stand.headers['upload-offset']) : 0;
    const headers = { 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' };
    const sent = stand?.headers['upload-file-id']
      ? stand
      : await ask(base, address, { method: 'PATCH', headers, body: slowly(content, from) });
    if (sent.statusCode >= 300) return { code: sent.code };

    const { 'upload-file-id': fileId, 'repr-digest': digest } = sent.headers;
    return fileId ? { ok: { fileId: String(fileId), digest: String(digest) } } : { code: 'unavailable' };
  }

  async function ask(
    base: string,
    path: string,
    { headers, ...rest }: Parameters<typeof person.request>[1] & object,
  ) {
    const answer = await person.request(path, { ...rest, base, patience, headers: { ...tus, ...headers } });
    const text = await answer.body.text();

    return { ...answer, code: codeOf(answer, text, path !== '/uploads') };
  }
}

/** Somebody else may still be writing what was sent before: it is asked again where it stands. */
function codeOf({ statusCode }: Dispatcher.ResponseData, text: string, isBegun: boolean): string {
  if (isBegun && statusCode === 404) return gone;
  if (isBegun && statusCode === 409) return 'unavailable';
  const usual: Record<number, string> = {
    401: 'unauthenticated',
    429: 'too_many_requests',
    503: 'unavailable',
  };

  return usual[statusCode] ?? /"code":"(\w+)"/.exec(text)?.[1] ?? `status_${statusCode}`;
}

function about({
  organizationId,
  space,
  name,
  fileId,
  sha256,
  size,
}: Wanted & { size: number; sha256: string }) {
  const { kind: spaceKind, placeId } = space;
  const told = { organizationId, spaceKind, placeId, name, sha256, ...(fileId && { fileId }) };
  const metadata = Object.entries(told).map(
    ([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`,
  );

  return { 'upload-length': String(size), 'upload-metadata': metadata.join() };
}
