import type { APIRoute } from 'astro';
import { BIBLIOGRAPHY_FORMATS, toBibliography, type BibliographyFormat } from '../../../../outputs/bibliography.ts';
import { sourceToCsl } from '../../../../outputs/csl.ts';
import { getCatalogue } from '../../../../store/astro.ts';

/** The record of a source as BibTeX, RIS and CSL-JSON. */
export async function getStaticPaths() {
  const { content } = await getCatalogue();
  return Object.keys(content.sources).flatMap((key) =>
    BIBLIOGRAPHY_FORMATS.map((format) => ({ params: { key, name: key, format } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const { key, source } = (await getCatalogue()).source(params['key']!)!;
  return new Response(toBibliography(params['format'] as BibliographyFormat, [sourceToCsl(key, source)]));
};
