import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../../../config/locales.ts';
import { getCatalogue } from '../../../../store/astro.ts';
import { practicesToChoose, type PracticePage } from '../../../../tools/compare/practices.ts';
import { practiceFile } from '../../../../views/comparePages.ts';

export async function getStaticPaths() {
  const practices = practicesToChoose(await getCatalogue());
  return LANGUAGES.flatMap((language) =>
    practices.map((page) => ({
      params: { language, collection: page.collection, practice: page.slug },
      props: { page },
    })),
  );
}

export const GET: APIRoute<{ page: PracticePage }> = async ({ params, props }) => {
  const context = { catalogue: await getCatalogue(), language: params.language as Language };
  return new Response(JSON.stringify(practiceFile(props.page, context)));
};
