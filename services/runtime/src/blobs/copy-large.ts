import type { S3 } from '@aws-sdk/client-s3';

interface Copy {
  Bucket: string;
  Key: string;
  CopySource: string;
}

/** A server copies no more than 5 GB by one word, and the more, the longer it is silent. */
export const largestCopy = 1_073_741_824;

/** Part by part; the server alone moves the bytes. */
export async function copyLarge(
  s3: S3,
  { Bucket, Key, CopySource }: Copy,
  size: number,
  partSize = largestCopy,
) {
  const { UploadId } = await s3.createMultipartUpload({ Bucket, Key });
  try {
    const Parts: { PartNumber: number; ETag?: string }[] = [];
    for (let start = 0; start < size; start += partSize) {
      const PartNumber = Parts.length + 1;
      const CopySourceRange = `bytes=${start}-${Math.min(start + partSize, size) - 1}`;
      const part = { Bucket, Key, UploadId, PartNumber, CopySource, CopySourceRange };
      const { CopyPartResult } = await s3.uploadPartCopy(part);
      Parts.push({ PartNumber, ETag: CopyPartResult?.ETag });
    }
    await s3.completeMultipartUpload({ Bucket, Key, UploadId, MultipartUpload: { Parts } });
  } catch (error) {
    await s3.abortMultipartUpload({ Bucket, Key, UploadId });
    throw error;
  }
}
