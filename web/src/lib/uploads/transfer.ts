import type { StoredFile } from '@allforone/contracts/files';
import { type DetailedError, Upload as TusUpload } from 'tus-js-client';
import { codeOf, type FailureCode } from '../errors.ts';
import { client } from '../trpc.ts';
import type { Target } from './upload.ts';

interface Options {
  content: File;
  target: Target;
  /** Where an earlier attempt has left what it sent. */
  url: string | null;
  onUrl: (url: string) => void;
  onProgress: (sent: number) => void;
  onDone: (file: StoredFile) => void;
  onFailure: (failure: Failure) => void;
}

export interface Failure {
  code: FailureCode;
  /** It is worth another attempt without anybody's doing. */
  passes: boolean;
}

const headers = { 'x-allforone': '1' };
const passing = [408, 409, 423, 429];

/** Sends a file by tus, from where the server says that it stands. @returns how to stop. */
export function startTransfer({ content, target, url, onUrl, onProgress, onDone, onFailure }: Options) {
  const { organizationId, space, folderId, fileId } = target;
  const upload = new TusUpload(content, {
    endpoint: '/uploads',
    uploadUrl: url,
    headers,
    retryDelays: null,
    storeFingerprintForResuming: false,
    metadata: {
      organizationId,
      spaceKind: space.kind,
      placeId: space.placeId,
      ...(folderId && { folderId }),
      ...(fileId && { fileId }),
      name: content.name,
      mediaType: content.type || 'application/octet-stream',
    },
    onUploadUrlAvailable: () => upload.url && onUrl(upload.url),
    onProgress: (sent) => onProgress(sent),
    onSuccess: () => void settle(upload.url ?? '').then(onDone, (error) => onFailure(failureOf(error))),
    onError: (error) => void failureIn(error).then(onFailure),
  });
  upload.start();

  return () => void upload.abort();
}

/** What has arrived of it is thrown away. */
export async function endTransfer(url: string): Promise<void> {
  await TusUpload.terminate(url, { headers, retryDelays: null }).catch(() => undefined);
}

/** The last answer may be lost, or come before the file is there. */
async function settle(url: string): Promise<StoredFile> {
  const uploadId = url.split('/').at(-1) ?? '';

  for (let attempt = 0; ; attempt += 1) {
    const { file } = await client.files.uploaded.query({ uploadId });
    if (file) return file;
    if (attempt === 20) throw new Error('The upload has not become a file.');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function failureIn(error: Error | DetailedError): Promise<Failure> {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  if (!response) return { code: 'offline', passes: true };

  const status = response.getStatus();
  // The session may only need to be renewed; should it be over, the page learns so by its own calls.
  if (status === 401) return await client.accounts.me.query().then(renewed, failureOf);

  return { code: codeIn(response.getBody()), passes: status >= 500 || passing.includes(status) };
}

const renewed = (): Failure => ({ code: 'unavailable', passes: true });

function failureOf(error: unknown): Failure {
  const code = codeOf(error);

  return { code, passes: ['offline', 'unavailable', 'too_many_requests'].includes(code) };
}

function codeIn(body: string): FailureCode {
  try {
    return codeOf({ data: JSON.parse(body) as { code: string } });
  } catch {
    return 'internal';
  }
}
