import type { APIRoute } from 'astro';
import { pageId } from '../../domain/content.ts';
import type { PageCollection } from '../../domain/collections.ts';
import { getCatalogue } from '../../store/astro.ts';
import { readPictureBytes } from '../../store/disk.ts';

/** The pictures of the pages, as they stand beside their records. */
export async function getStaticPaths() {
  const { pages } = await getCatalogue();
  return pages.flatMap((page) => page.pictures.map(({ file }) => ({ params: { path: `${pageId(page)}/${file}` } })));
}

export const GET: APIRoute = async ({ params }) => {
  const [collection, slug, file] = params['path']!.split('/') as [PageCollection, string, string];
  return new Response(new Uint8Array(await readPictureBytes(collection, slug, file)));
};
