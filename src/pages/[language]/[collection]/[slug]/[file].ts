import type { APIRoute } from 'astro';
import type { Language } from '../../../../config/locales.ts';
import { languagesOf } from '../../../../domain/catalogue.ts';
import { toBibtex } from '../../../../outputs/bibtex.ts';
import { pageToCsl } from '../../../../outputs/csl.ts';
import { toRis } from '../../../../outputs/ris.ts';
import { getCatalogue } from '../../../../store/astro.ts';
import { citationFiles, citedPage } from '../../../../views/page.ts';

/** The citation of a page as BibTeX, RIS and CSL-JSON, in each language that it has words in. */
export async function getStaticPaths() {
  const { pages } = await getCatalogue();
  return pages.flatMap((page) =>
    languagesOf(page).flatMap((language) =>
      Object.values(citationFiles(page, language)).map((address) => ({
        params: { language, collection: page.collection, slug: page.slug, file: address.split('/').at(-1) },
      })),
    ),
  );
}

const WRITERS = {
  bib: toBibtex,
  ris: toRis,
  json: (items: Parameters<typeof toBibtex>[0]) => `${JSON.stringify(items, null, 2)}\n`,
};

export const GET: APIRoute = async ({ params }) => {
  const page = (await getCatalogue()).page(`${params['collection']!}/${params['slug']!}`)!;
  const item = pageToCsl(citedPage(page, params['language'] as Language));
  const ending = params['file']!.split('.').at(-1) as keyof typeof WRITERS;
  return new Response(WRITERS[ending]([item]));
};
