import type { APIRoute } from 'astro';
import { dataFiles } from '../../outputs/data/files.ts';
import { getCatalogue } from '../../store/astro.ts';

/** The open data: every file of it. */
export async function getStaticPaths() {
  const files = await dataFiles(await getCatalogue());
  return files.map(({ path, text }) => ({ params: { file: path }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
