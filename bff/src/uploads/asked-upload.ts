import type { IncomingHttpHeaders } from 'node:http';
import type { InputOf } from '@allforone/contracts/contract';
import type { files } from '@allforone/contracts/files';
import { refuse } from '@allforone/runtime/refusal';
import { Metadata } from '@tus/server';

export interface AskedUpload {
  input: InputOf<typeof files.beginUpload>;
  /** Of the whole, when the client knows it beforehand. */
  sha256: string | null;
}

/** What is to be sent, by the headers of tus; whether it may is for `files` to say. @throws Refusal invalid_input */
export function askedUpload(headers: IncomingHttpHeaders): AskedUpload {
  const size = Number(headers['upload-length']);
  if (!/^\d{1,15}$/.test(String(headers['upload-length']))) throw malformed('upload-length');

  const given = metadataIn(headers);
  const { organizationId, spaceKind, placeId, folderId, fileId, name, mediaType, sha256 } = given;
  if (sha256 && !/^[0-9a-f]{64}$/.test(sha256)) throw malformed('sha256');

  return {
    input: {
      organizationId: organizationId ?? '',
      space: { kind: spaceKind as never, placeId: placeId ?? '' },
      folderId: folderId || null,
      fileId: fileId || null,
      name: name ?? '',
      mediaType: mediaType || undefined,
      size,
    },
    sha256: sha256 || null,
  };
}

function metadataIn(headers: IncomingHttpHeaders): Record<string, string | null> {
  try {
    return Metadata.parse(String(headers['upload-metadata'] ?? ''));
  } catch {
    throw malformed('upload-metadata');
  }
}

const malformed = (path: string) =>
  refuse('invalid_input', { fields: [{ path, problem: 'invalid_format' }] });
