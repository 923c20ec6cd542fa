import type { ErrorCode } from '@allforone/contracts/errors';
import { requestOf } from './wire.ts';

/** What it is, its bytes for somebody with this cookie, and how it is refused where only one way is right. */
type Malformed = [about: string, bytes: (cookie: string) => string | Uint8Array, code?: ErrorCode];

const me = '/trpc/accounts.me';
const update = '/trpc/accounts.updateProfile';
const megabyte = 1_100_000;

const post = (about: string, body: string, headers: Record<string, string> = {}, code?: ErrorCode) =>
  [
    about,
    (cookie: string) => requestOf(`POST ${update}`, { cookie, ...headers }, body),
    code,
  ] satisfies Malformed;
const get = (about: string, path: string, headers: Record<string, string> = {}, code?: ErrorCode) =>
  [about, (cookie: string) => requestOf(`GET ${path}`, { cookie, ...headers }), code] satisfies Malformed;

const bodies: Malformed[] = [
  post('a body too long', JSON.stringify({ name: 'x'.repeat(megabyte) }), {}, 'too_large'),
  [
    'a body in pieces without end',
    (cookie) =>
      requestOf(`POST ${update}`, {
        cookie,
        'content-type': 'application/json',
        'x-allforone': '1',
        'transfer-encoding': 'chunked',
      }) + `10000\r\n${'x'.repeat(65_536)}\r\n`.repeat(20),
    'too_large',
  ],
  post('arrays without end', '['.repeat(500_000), {}, 'invalid_input'),
  post('objects in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, {}, 'invalid_input'),
  post('an array of very many', `{"name":[${'1,'.repeat(500_000)}1]}`, {}, 'invalid_input'),
  post('keys of every object', '{"__proto__":{"name":"x"}}', {}, 'invalid_input'),
  post('a constructor', '{"constructor":{"prototype":{"name":"x"}}}', {}, 'invalid_input'),
  post('a number', '1e400', {}, 'invalid_input'),
  post('a text', '"text"', {}, 'invalid_input'),
  post('a list', '[]', {}, 'invalid_input'),
  post('not a number', '{"name":NaN}', {}, 'invalid_input'),
  post('two values', '{}{}', {}, 'invalid_input'),
  post('half a value', '{"name":', {}, 'invalid_input'),
  post('bytes of no text', '{"name":"\xff\xfe\xc0\x80"', {}, 'invalid_input'),
  post('a form', 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }, 'invalid_input'),
  post('XML', '<name/>', { 'content-type': 'text/xml' }, 'invalid_input'),
  post('parts', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 'invalid_input'),
  post('no type', '{}', { 'content-type': '' }, 'invalid_input'),
  post('a broken type', '{}', { 'content-type': ';;/;=' }, 'invalid_input'),
  post('a compressed body', '\x1f\x8b\x08', { 'content-encoding': 'gzip' }, 'invalid_input'),
];

const envelopes: Malformed[] = [
  get('too many calls', `/trpc/${Array(11).fill('accounts.me').join()}?batch=1`, {}, 'invalid_input'),
  get('very many calls', `/trpc/${Array(900).fill('accounts.me').join()}?batch=1`),
  post('a list for a batch', '[]', { 'x-batch': '1' }, 'invalid_input'),
  get('a batch of numbers', `${me}?batch=1&input=7`, {}, 'invalid_input'),
  get('a broken escape', `${me}?input=%`, {}, 'invalid_input'),
  get('bytes of no text in the address', `${me}?input=%ff%fe`, {}, 'invalid_input'),
  get('two inputs', `${me}?input={}&input={}`, {}, 'invalid_input'),
  get('an input too deep', `${me}?input=${encodeURIComponent('{"a":'.repeat(30) + 1 + '}'.repeat(30))}`),
  get('an address too long', `${me}?input=${'x'.repeat(15_000)}`, {}, 'too_large'),
  get('an address far too long', `/${'x'.repeat(60_000)}`, {}, 'too_large'),
  get('no procedure', '/trpc/', {}, 'not_found'),
  get('commas', '/trpc/,,,,?batch=1', {}, 'not_found'),
  get('a name of every object', '/trpc/__proto__.toString', {}, 'not_found'),
  get('what only services may ask', '/trpc/accounts.contacts', {}, 'not_found'),
  get('a path out of the API', '/trpc/..%2f..%2fetc%2fpasswd', {}, 'not_found'),
  get('an end of text in the path', '/trpc/accounts.me%00', {}, 'not_found'),
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY', 'BREW'].map(
    (method): Malformed => [method, () => requestOf(`${method} ${me}`)],
  ),
  post('a key too long', '{}', { 'idempotency-key': 'k'.repeat(65) }, 'invalid_input'),
  post('a key of odd bytes', '{}', { 'idempotency-key': '\xff;' }, 'invalid_input'),
  post('no header of ours', '{}', { 'x-allforone': '' }, 'forbidden'),
];

const cookies: Malformed[] = [
  ['a cookie of odd bytes', `afo_access=\xff\xfe\x80; afo_refresh=\xc0`],
  ['a cookie of broken escapes', 'afo_access=%E0%A4%A; afo_refresh=%00%ff%'],
  ['a cookie with an end of text', 'afo_refresh=%00'],
  ['a cookie long as a page', `afo_access=${'a'.repeat(9000)}`],
  ['a thousand cookies', Array.from({ length: 1000 }, (_, n) => `c${n}=1`).join('; ')],
  ['names of every object', '__proto__=1; constructor=2; toString=3'],
  ['a token of nobody', `afo_access=${['{"alg":"none"}', '{"sub":"1"}', ''].map(base64).join('.')}`],
  ['a token of another key', `afo_access=${base64('{"alg":"HS256"}')}.${base64('{}')}.${'a'.repeat(43)}`],
  ['what is no token', 'afo_access=..; afo_refresh=;=;'],
].map(([about = '', cookie = '']) => [about, () => requestOf(`GET ${me}`, { cookie }), 'unauthenticated']);

const lines: Malformed[] = [
  ['headers too long', () => requestOf(`GET ${me}`, { 'x-long': 'a'.repeat(20_000) }), 'too_large'],
  ['HTTP of the future', () => `GET ${me} HTTP/9.9\r\n\r\n`, 'invalid_input'],
  ['the greeting of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'invalid_input'],
  ['the greeting of TLS', () => Buffer.from('16030100a5010000a10303', 'hex'), 'invalid_input'],
  ['noise', () => Buffer.from(Array.from({ length: 512 }, (_, n) => (n * 7919) % 256)), 'invalid_input'],
  [
    'two lengths of one body',
    () =>
      `${requestOf(`POST ${update}`, { 'content-length': '2' }).trimEnd()}\r\ncontent-length: 9\r\n\r\n{}`,
    'invalid_input',
  ],
  [
    'a length and pieces',
    () => requestOf(`POST ${update}`, { 'transfer-encoding': 'chunked' }, '0\r\n\r\n'),
    'invalid_input',
  ],
  ['a length below zero', () => requestOf(`POST ${update}`, { 'content-length': '-1' }), 'invalid_input'],
  ['a header with an end of text', () => requestOf(`GET ${me}`, { 'x-a': 'a\0b' }), 'invalid_input'],
  ['a header without a name', () => `GET ${me} HTTP/1.1\r\nhost: a\r\n: x\r\n\r\n`, 'invalid_input'],
];

function base64(text: string): string {
  return Buffer.from(text).toString('base64url');
}

export const malformed: readonly Malformed[] = [...bodies, ...envelopes, ...cookies, ...lines];

/** Where files lie, and where they do not; each way of writing it. */
export const paths: readonly string[] = [
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..%2f..%2f..%2fetc%2fpasswd',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/..%5c..%5cpackage.json',
  '//etc/passwd',
  '/%00',
  '/assets/app-a1b2c3.js%00.css',
  '/assets/%ff%fe.js',
  '/assets/',
  '/%',
  '/%u0041',
  '/photos/..%2f..%2fetc%2fpasswd',
  '/photos/%00',
  `/photos/${'a'.repeat(4000)}`,
  '/logos/%2e%2e',
  '/logos/018f4a3e-0000-7000-8000-000000000000',
  '/files/..%2f..%2fetc%2fpasswd',
  '/files/%00',
  '/files/018f4a3e-0000-7000-8000-000000000000/..%2f..%2f480.webp',
  '/files/018f4a3e-0000-7000-8000-000000000000?ticket[]=1&version=-1&download=%00',
  `/files/018f4a3e-0000-7000-8000-000000000000?ticket=${'a'.repeat(9000)}`,
  '/shared/..%2f..%2fetc%2fpasswd',
  `/shared/${'a'.repeat(1900)}`,
  '/shared/%00',
  '/uploads/..%2f..%2fetc%2fpasswd',
  '/uploads/018f4a3e-0000-7000-8000-000000000000.json',
  '/uploads/%00',
  '/outbox?key[]=1&key=2&__proto__[a]=b',
  `/outbox?key=${'a'.repeat(9000)}&cursor=%00`,
  '/socket.io/?EIO=4&transport=polling',
  '/socket.io/?EIO=3&transport=websocket',
  '/socket.io/?EIO=4&transport=constructor&sid=__proto__',
  '/socket.io/..%2fhealth',
  `/${'a/'.repeat(3000)}`,
  'http://elsewhere.example/trpc/accounts.me',
  '*',
];
