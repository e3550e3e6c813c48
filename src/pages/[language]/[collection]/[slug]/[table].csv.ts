import type { APIRoute } from 'astro';
import { languagesOf } from '../../../../domain/catalogue.ts';
import { tableFiles } from '../../../../outputs/tables.ts';
import { getCatalogue } from '../../../../store/astro.ts';

/** The tables of documents to fill in, as CSV. */
export async function getStaticPaths() {
  const catalogue = await getCatalogue();
  return catalogue.pages.flatMap((page) =>
    languagesOf(page).flatMap((language) =>
      tableFiles(page, language, { catalogue }).map(({ file, csv }) => ({
        params: { language, collection: page.collection, slug: page.slug, table: file.replace(/\.csv$/, '') },
        props: { csv },
      })),
    ),
  );
}

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv);
