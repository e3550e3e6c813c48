import { expect, describe, it } from 'vitest';
import { CSP } from '../../src/config/csp.ts';
import { LANGUAGES } from '../../src/config/locales.ts';
import { readCatalogue } from '../support/content.ts';
import { decode, lines, readTags } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';
import { few, inner, isHidden, metas, readSite, select, type BuiltPage } from '../support/site.ts';

/** A script of this type is data; the browser runs none of it. */
const DATA = 'application/ld+json';

const site = readSite();
const catalogue = await readCatalogue();
const languageOf = ({ file }: BuiltPage) => LANGUAGES.find((language) => file.startsWith(`${language}/`));
const inLanguages = site.pages.filter((page) => languageOf(page) !== undefined);

/** The pages of which something is true, by their files. */
const where = (pages: BuiltPage[], wrong: (page: BuiltPage) => boolean) =>
  few(pages.filter(wrong).map(({ file }) => file));

it('the site has the same pages in each language, but for records of evidence, which are in English', () => {
  const evidence = /^\/(?:sources\/.+|evidence\/|quality\/)/;
  const [english = [], ...others] = LANGUAGES.map((language) =>
    inLanguages
      .filter((page) => languageOf(page) === language)
      .map(({ file }) => file.slice(language.length))
      .filter((file) => !evidence.test(file)),
  );
  expect(english.length).toBeGreaterThan(10);
  for (const files of others) {
    expect(few(english.filter((file) => !files.includes(file)))).toEqual([]);
    expect(few(files.filter((file) => !english.includes(file)))).toEqual([]);
  }
});

describe('links', () => {
  it('lead to pages, files and places that are there', () => {
    expect(few(brokenLinks(site))).toEqual([]);
  });

  it('are checked', () => {
    const home = site.page('en/');
    const broken = (html: string) => brokenLinks(site, [{ ...home, tags: readTags(html) }]);
    expect(
      broken(
        '<a href="/en/nowhere/"><a href="/en/search"><a href="/EN/search/"><a href="/en/search/#nowhere"><a href="#no">' +
          '<a href="javascript:x"><a href="https://example.org/"><img src="https://example.org/x.png"><a href="/en/search/">',
      ).map((fault) => fault.replace(`${home.address}: `, '')),
    ).toEqual([
      '/en/nowhere/ is not there',
      '/en/search has no slash at its end',
      '/EN/search/ is not there',
      '/en/search/#nowhere names no place in the page',
      '#no names no place in the page',
      'javascript:x leads elsewhere by another way than http',
      'https://example.org/x.png is loaded from another origin',
    ]);
  });

  it('of the style sheets load nothing', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    for (const sheet of sheets) expect(site.read(sheet)).not.toMatch(/url\(|@import/);
  });
});

describe('the content security policy', () => {
  it('allows nothing inline and nothing from elsewhere', () => {
    const directives = Object.fromEntries(CSP.split('; ').map((directive) => [directive.split(' ')[0], directive]));
    expect(directives['default-src']).toBe("default-src 'self'");
    expect(directives['script-src']).toBe("script-src 'self'");
    expect(directives['object-src']).toBe("object-src 'none'");
    expect(directives['base-uri']).toBe("base-uri 'none'");
    expect(CSP).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
  });

  it('stands on every page before anything that it is about', () => {
    const wrong = where(site.pages, (page) => {
      const [policy, ...more] = select(page, 'meta', { 'http-equiv': 'content-security-policy' });
      const [first] = page.tags.filter(({ name }) => ['link', 'script', 'style', 'img', 'body'].includes(name));
      return policy?.attributes['content'] !== CSP || more.length > 0 || first!.start < policy.start;
    });
    expect(wrong).toEqual([]);
  });

  it('has nothing inline to refuse', () => {
    const inline = site.pages.flatMap(({ file, tags }) =>
      tags
        .filter(
          ({ name, closes, attributes }) =>
            name === 'style' ||
            (name === 'script' && !closes && attributes['src'] === undefined && attributes['type'] !== DATA) ||
            Object.entries(attributes).some(
              ([key, value]) => key === 'style' || /^on/.test(key) || /^\s*(?:javascript|data|vbscript):/i.test(value),
            ),
        )
        .map((tag) => `${file}: ${JSON.stringify(tag)}`),
    );
    expect(few(inline)).toEqual([]);
  });
});

describe('every page', () => {
  it('says its language', () => {
    const expected = (page: BuiltPage) => {
      const number = /^p\/(\d+)\//.exec(page.file)?.[1];
      const permanent = catalogue.pages.find(({ record }) => record.number === Number(number));
      return languageOf(page) ?? permanent?.record.original ?? 'en';
    };
    expect(where(site.pages, (page) => select(page, 'html')[0]?.attributes['lang'] !== expected(page))).toEqual([]);
  });

  it('names languages as the web does', () => {
    const named = new Set(site.pages.flatMap(({ tags }) => tags.flatMap(({ attributes: { lang } }) => lang ?? [])));
    for (const language of named) expect(language).toMatch(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/);
    expect([...named]).toEqual(expect.arrayContaining([...LANGUAGES]));
  });

  it('has one heading of the first level and no id twice', () => {
    expect(where(site.pages, (page) => select(page, 'h1').length !== 1)).toEqual([]);
    const ids = ({ tags }: BuiltPage) => tags.filter(({ attributes: { id } }) => id !== undefined).length;
    expect(where(site.pages, (page) => ids(page) !== page.ids.size)).toEqual([]);
  });

  it.each<[string, (page: BuiltPage) => string | undefined]>([
    ['title', (page) => decode(inner(page, select(page, 'title')[0]!))],
    ['description', (page) => metas(page, 'description')[0]],
  ])('has a %s, of its own among those of its language that search engines keep', (_, read) => {
    const described = site.pages.filter(({ file }) => file !== '404.html');
    expect(where(described, (page) => !read(page)?.trim())).toEqual([]);
    const seen = new Map<string, string>();
    const twice = described
      .filter((page) => !isHidden(page))
      .flatMap((page) => {
        const key = `${languageOf(page) ?? 'none'}: ${read(page)}`;
        const before = seen.get(key);
        seen.set(key, page.file);
        return before === undefined ? [] : [`${page.file} and ${before}: ${read(page)}`];
      });
    expect(few(twice)).toEqual([]);
  });

  it('sets no space before a full stop or comma, and runs no words together', () => {
    const around = (text: string, pattern: RegExp) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) =>
        text.slice(Math.max(0, index - 30), index + found.length + 30),
      );
    const spaced = site.pages.flatMap(({ file, html }) =>
      around(lines(html).join('\n'), / [.,)](?= |$)/gm).map((found) => `${file}: ${found}`),
    );
    expect(few(spaced)).toEqual([]);
    // A source mark follows its word at once; nothing follows a mark or other words at once.
    const joined = site.pages.flatMap(({ file, html }) =>
      [
        ...around(html, /[\p{L}\p{N}](?:<(?:a(?! class="cite")|strong|em|cite|span)\b[^>]*>)+[\p{L}\p{N}]/gu),
        ...around(html, /[\p{L}\p{N}≠](?:<\/(?:a|strong|em|cite|span)>)+[\p{L}\p{N}]/gu),
      ].map((found) => `${file}: ${found}`),
    );
    expect(few(joined)).toEqual([]);
  });
});

describe('source marks', () => {
  const cited = site.pages.filter((page) => select(page, 'a', { class: 'cite' }).length > 0);

  /** Where the marks of a page lead, those above its source list, in the order of reading, each once. */
  function marks(page: BuiltPage): string[] {
    const [list] = select(page, 'ol', { class: 'sources' });
    const above = select(page, 'a', { class: 'cite' }).filter(({ start }) => list && start < list.start);
    return [...new Set(above.map(({ attributes }) => attributes['href']!))];
  }

  it('stand on many pages', () => {
    expect(cited.length).toBeGreaterThan(5);
  });

  it('lead to the entries of the source list, which are numbered as the reader meets them, and all cited', () => {
    const wrong = where(site.pages, (page) => {
      const [list] = select(page, 'ol', { class: 'sources' });
      const entries = list ? [...inner(page, list).matchAll(/<li id="([^"]*)"/g)].map(([, id]) => `#${id}`) : [];
      return (
        JSON.stringify(marks(page)) !== JSON.stringify(entries) || entries.some((id, i) => id !== `#source-${i + 1}`)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are references to notes, say the number of their entry, and in words where others disagree', () => {
    const wrong = cited.flatMap((page) =>
      select(page, 'a', { class: 'cite' })
        .filter(
          (mark) =>
            `#source-${/^\d+/.exec(inner(page, mark))?.[0]}` !== mark.attributes['href'] ||
            mark.attributes['role'] !== 'doc-noteref' ||
            inner(page, mark).includes('≠') !== Boolean(mark.attributes['aria-label']),
        )
        .map((mark) => `${page.file}: ${JSON.stringify(mark)}`),
    );
    expect(few(wrong)).toEqual([]);
  });

  it('follow every number that a fact printed', () => {
    const printed = site.pages.flatMap((page) =>
      select(page, 'span', { class: 'quantity' }).map((tag) => ({ page, tag })),
    );
    expect(printed.length).toBeGreaterThan(50);
    const alone = printed.filter(
      ({ page, tag }) =>
        !/^[^<]+<\/span>(?:<span class="quiet">[^<]*<\/span>)?<a class="cite"/.test(page.html.slice(tag.end)),
    );
    expect(few(alone.map(({ page, tag }) => `${page.file}: ${page.html.slice(tag.end, tag.end + 80)}`))).toEqual([]);
  });
});
