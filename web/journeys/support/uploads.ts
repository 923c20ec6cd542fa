import type { SpaceRef } from '@allforone/contracts/files';
import { expect, type Visitor } from './test.ts';

interface Sent {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Sends a file as the application would: for journeys that are about what comes afterwards. @returns its id. */
export async function upload(
  { page, api }: Visitor,
  organizationId: string,
  space: SpaceRef,
  { name, mimeType, buffer }: Sent,
): Promise<string> {
  const headers = { 'tus-resumable': '1.0.0', 'x-allforone': '1' };
  const facts = { organizationId, spaceKind: space.kind, placeId: space.placeId, name, mediaType: mimeType };
  const metadata = Object.entries(facts).map(([key, value]) => `${key} ${btoaUtf8(value)}`);
  const created = await page.request.post('/uploads', {
    headers: {
      ...headers,
      'upload-length': String(buffer.length),
      'upload-metadata': metadata.join(','),
    },
  });
  const address = created.headers().location ?? '';
  await page.request.patch(address, {
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    data: buffer,
  });
  const uploadId = address.split('/').at(-1) ?? '';
  let fileId = '';
  await expect(async () => {
    const { file } = await api.files.uploaded.query({ uploadId });
    expect(file).not.toBeNull();
    fileId = file?.id ?? '';
  }).toPass();

  return fileId;
}

const btoaUtf8 = (value: string): string => Buffer.from(value).toString('base64');
