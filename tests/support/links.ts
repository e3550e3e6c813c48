import { SITE } from '../../src/config/site.ts';
import { isFrozen, metas, type BuiltPage, type Site } from './site.ts';

/** Attributes that hold addresses, by what the browser does with them. */
const LOADED = ['src', 'srcset', 'poster', 'data', 'background'];
const FOLLOWED = ['action', 'formaction', 'cite', 'longdesc'];
const ADDRESS_METAS = ['citation_public_url', 'citation_fulltext_html_url'];

interface Link {
  to: string;
  /** Whether the browser fetches it by itself. */
  loads: boolean;
}

/** Every address in a page. */
function linksOf(page: BuiltPage): Link[] {
  const inTags = page.tags.flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([attribute, to]): Link[] => {
      if (attribute === 'href') return [{ to, loads: !['a', 'area'].includes(name) && !isReference(attributes) }];
      if (LOADED.includes(attribute)) return [{ to, loads: true }];
      return FOLLOWED.includes(attribute) ? [{ to, loads: false }] : [];
    }),
  );
  const inMetas = ADDRESS_METAS.flatMap((name) => metas(page, name)).map((to) => ({ to, loads: false }));
  return [...inTags, ...inMetas];
}

/** Whether a <link> only names an address. */
function isReference({ rel = '' }: Readonly<Record<string, string>>): boolean {
  return rel === 'canonical' || rel === 'alternate';
}

/** What is wrong with the addresses in pages of a site, each with its page. */
export function brokenLinks(site: Site, from = site.pages): string[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));

  function fault(at: string, { to, loads }: Link): string | undefined {
    let url: URL;
    try {
      url = new URL(to, at);
    } catch {
      return 'is no address';
    }
    if (url.origin !== new URL(SITE.address).origin) {
      if (loads) return 'is loaded from another origin';
      return /^https?:$/.test(url.protocol) ? undefined : 'leads elsewhere by another way than http';
    }
    if (!url.href.startsWith(site.root)) return `is not under ${site.root}`;
    const file = decodeURI(url.href.slice(site.root.length).replace(/[?#].*$/, ''));
    const page = pages.get(url.href.replace(/[?#].*$/, ''));
    if (isFrozen(file) && site.files.has(file.replace(/\/$/, '/index.html'))) return undefined;
    if (!page && !site.files.has(file)) {
      return site.files.has(`${file}/index.html`) ? 'has no slash at its end' : 'is not there';
    }
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment && !page?.ids.has(fragment)) return 'names no place in the page';
    return undefined;
  }

  return from.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      const found = fault(page.address, link);
      return found === undefined ? [] : [`${page.address}: ${link.to} ${found}`];
    }),
  );
}

/** The addresses that the sitemap lists, in the order of the alphabet. @throws where a part of it is not there */
export function sitemap(site: Site): string[] {
  const locations = (file: string) => [...site.read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, to]) => to!);
  const parts = locations('sitemap-index.xml').map((part) => part.replace(site.root, ''));
  return parts.flatMap(locations).sort();
}
