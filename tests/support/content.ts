import { LANGUAGES, type Language } from '../../src/config/locales.ts';
import { languagesOf, type Catalogue } from '../../src/domain/catalogue.ts';
import { pageId, type AnyPage } from '../../src/domain/content.ts';
import { checkFolder } from '../../src/store/checkFolder.ts';
import { contentFolder } from '../../src/store/disk.ts';

/** A page of the content in one language, and where the site has it. */
export interface Edition {
  page: AnyPage;
  language: Language;
  /** Path within the site: `en/alternatives/sluice/`. */
  path: string;
}

/** What the site was built from. */
export async function readCatalogue(): Promise<Catalogue> {
  return (await checkFolder(contentFolder())).catalogue;
}

/** Every page in every language that it has words in. */
export function fullPages({ pages }: Catalogue): Edition[] {
  return pages.flatMap((page) => languagesOf(page).map((language) => edition(page, language)));
}

/** Every page in every language that it has no words in; there a section has its list alone. */
export function shortPages({ pages }: Catalogue): Edition[] {
  const own = pages.filter(({ collection }) => collection !== 'sections');
  return own.flatMap((page) =>
    LANGUAGES.filter((language) => !page.texts[language]).map((language) => edition(page, language)),
  );
}

export function edition(page: AnyPage, language: Language): Edition {
  const place = page.collection === 'sections' ? page.slug : pageId(page);
  return { page, language, path: `${language}/${place}/` };
}
