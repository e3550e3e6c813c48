import type { APIRoute } from 'astro';
import { BIBLIOGRAPHY_FORMATS, toBibliography, type BibliographyFormat } from '../../../outputs/bibliography.ts';
import { sourceToCsl } from '../../../outputs/csl.ts';
import { getCatalogue } from '../../../store/astro.ts';

/** All records as BibTeX, RIS and CSL-JSON. */
export function getStaticPaths() {
  return BIBLIOGRAPHY_FORMATS.map((format) => ({ params: { format } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { sources } = (await getCatalogue()).content;
  const items = Object.entries(sources)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, source]) => sourceToCsl(key, source));
  return new Response(toBibliography(params['format'] as BibliographyFormat, items));
};
