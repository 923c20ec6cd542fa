import { type Content, files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import type { SystemCtx } from '@allforone/runtime/context';
import { conflict, notFound, refuse } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { fileFor } from '../../access.ts';
import { variantKeyOf } from '../../entities/content.ts';
import type { StoredFile } from '../../entities/stored-file.ts';

interface Wanted {
  version?: number;
  variant?: { width: number; format: 'webp' | 'jpeg' };
}

export const content = handle(files.content, async (ctx, { fileId, ...wanted }) => {
  const { file } = await fileFor(ctx, fileId);

  return contentOf(ctx, file, wanted);
});

/** @throws Refusal file_infected, not_ready, not_found */
export async function contentOf(ctx: SystemCtx, file: StoredFile, wanted: Wanted = {}): Promise<Content> {
  const found = await find(ctx, file, wanted.version ?? file.version);
  if (!found) throw notFound('version');
  if (found.scan === 'infected') throw refuse('file_infected');
  if (found.scan === 'waiting' && ctx.config.clamdUrl) throw conflict('not_ready');
  const { name } = file;
  const { variant } = wanted;
  if (!variant) {
    const { key, sha256, media_type: mediaType, size } = found;
    return { key, name, mediaType, size: Number(size), sha256 };
  }

  const kept = found.image_variants?.[`${variant.width}.${variant.format}`];
  if (!kept) throw found.image_state === 'waiting' ? conflict('not_ready') : notFound('variant');
  const key = variantKeyOf(found.sha256, variant);

  return { key, name, mediaType: `image/${variant.format}`, ...kept };
}

interface Found {
  key: string;
  sha256: string;
  size: string;
  media_type: string;
  scan: string;
  image_state: string | null;
  image_variants: Record<string, { size: number; sha256: string }> | null;
}

async function find(ctx: SystemCtx, file: StoredFile, number: number): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select content.key, content.sha256, content.size, content.media_type, scan, image_state, image_variants
    from file_version join content using (organization_id, sha256)
    where file_id = ${file.id} and number = ${number}`.execute(ctx.tables());

  return rows[0];
}
