import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { z } from 'zod';

export interface S3Settings {
  bucket: string;
  client: S3ClientConfig;
}

const Options = z.object({
  region: z.string().min(1).default('us-east-1'),
  tls: z.stringbool().default(true),
});

/**
 * @param url - `s3://key:secret@host:port/bucket?region=eu-west-3&tls=false`; TLS is on unless it is turned off.
 * @throws Error that tells nothing of the key.
 */
export function readS3Url(url: string): S3Settings {
  const { protocol, username, password, host, pathname, searchParams } = new URL(url);
  const bucket = pathname.slice(1);
  const options = Options.safeParse(Object.fromEntries(searchParams));
  if (protocol !== 's3:' || !host || !username || !/^[\w.-]+$/.test(bucket) || !options.success)
    throw new Error('FILES_S3_URL: write s3://key:secret@host:port/bucket?region=...&tls=...');

  const { region, tls } = options.data;

  return {
    bucket,
    client: {
      region,
      endpoint: `${tls ? 'https' : 'http'}://${host}`,
      forcePathStyle: true,
      credentials: {
        accessKeyId: decodeURIComponent(username),
        secretAccessKey: decodeURIComponent(password),
      },
      // Most servers but Amazon's own know none of the newer checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    },
  };
}
