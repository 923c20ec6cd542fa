import { requestOf } from './wire.ts';

const tus = { 'x-allforone': '1', 'tus-resumable': '1.0.0' };
const size = { 'upload-length': '10' };
const unknown = '/uploads/018f4a3e-0000-7000-8000-000000000000';
const bytes = { 'content-type': 'application/offset+octet-stream' };

type Malformed = [about: string, line: string, headers: Record<string, string>, body?: string];

/** Words of tus that no client says. */
const said: readonly Malformed[] = [
  ['a file of no length', 'POST /uploads', tus],
  ['a file of any length', 'POST /uploads', { ...tus, 'upload-defer-length': '1' }],
  ['a file of less than nothing', 'POST /uploads', { ...tus, 'upload-length': '-5' }],
  ['a file of half a byte', 'POST /uploads', { ...tus, 'upload-length': '0.5' }],
  ['a file of more than there is', 'POST /uploads', { ...tus, 'upload-length': '9'.repeat(400) }],
  ['a file of nowhere', 'POST /uploads', { ...tus, ...size }],
  ['notes that are no notes', 'POST /uploads', { ...tus, ...size, 'upload-metadata': ',,, ,' }],
  ['notes of every object', 'POST /uploads', { ...tus, ...size, 'upload-metadata': '__proto__ YQ==' }],
  ['a name of a folder', 'POST /uploads', { ...tus, ...size, 'upload-metadata': 'name Li4vLi4vZXRj' }],
  ['files put together', 'POST /uploads', { ...tus, ...size, 'upload-concat': `final;${unknown}` }],
  ['a foreign page', 'POST /uploads', { ...tus, ...size, 'sec-fetch-site': 'cross-site' }],
  ['no upload at all', `HEAD ${unknown}`, tus],
  ['bytes for no upload', `PATCH ${unknown}`, { ...tus, ...bytes, 'upload-offset': '0' }, 'bytes'],
  ['bytes before the beginning', `PATCH ${unknown}`, { ...tus, ...bytes, 'upload-offset': '-1' }, 'bytes'],
  ['an end of no upload', `DELETE ${unknown}`, tus],
  ['another method in a header', `POST ${unknown}`, { ...tus, 'x-http-method-override': 'DELETE' }],
];

export const malformedUploads = said.map(
  ([about, line, headers, body]) =>
    [about, (cookie: string) => requestOf(line, { cookie, ...headers }, body)] as const,
);
