import { describe, expect, it } from 'vitest';
import { filesToFreeze, freezePage, inEdition, relative } from '../../../../src/outputs/edition/freeze.ts';

const frame = { head: '<header>frame</header>', foot: '<footer>foot</footer>' };
const PATH = 'en/alternatives/sluice/index.html';
const shell = (head: string, main: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body><header><a href="/en/sources/menu/">menu</a></header>` +
  `<main id="main">${main}</main><footer><a href="/big.zip">foot</a></footer></body></html>`;

const freeze = (main: string, frozen: string[] = [], head = '') =>
  freezePage(shell(head, main), {
    path: PATH,
    frozen: new Set([PATH, ...frozen]),
    canonical: 'https://batea.example/e/2026.1/en/alternatives/sluice/',
    frame,
  });
const main = (html: string) => /<main id="main">([^]*)<\/main>/.exec(html)?.[1];

describe('a frozen page', () => {
  it.each([
    ['leads to a frozen page from a disk too', '<a href="/en/a/b/#c">x</a>', '<a href="../../a/b/index.html#c">x</a>'],
    [
      'leads to the site where a page is not frozen',
      '<a href="/en/z/?q=1">x</a>',
      '<a href="https://batea.example/en/z/?q=1">x</a>',
    ],
    [
      'leads elsewhere as before',
      '<a href="https://a.example/?b&amp;c">x</a>',
      '<a href="https://a.example/?b&amp;c">x</a>',
    ],
    [
      'leads within itself',
      `<a href="/en/alternatives/sluice/#c">x</a><a href="#d">y</a>`,
      '<a href="#c">x</a><a href="#d">y</a>',
    ],
    [
      'shows its pictures',
      '<img src="/pictures/p.png" alt="A &quot;b&quot;">',
      '<img src="../../../pictures/p.png" alt="A &quot;b&quot;">',
    ],
    ['runs nothing', '<p>a</p><script type="module">"<p>"</script><script src="/s.js"></script>', '<p>a</p>'],
    [
      'has no forms and buttons',
      '<form action="/x"><input name="q"></form><div><button>b</button></div>',
      '<div></div>',
    ],
    [
      'has nothing that only the search reads',
      '<p hidden data-pagefind-meta="m"><span>h</span></p><h1 data-pagefind-weight="10">t</h1>',
      '<h1>t</h1>',
    ],
    [
      'keeps drawings as they are',
      '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>',
      '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>',
    ],
  ])('%s', (_, from, to) => {
    expect(main(freeze(from, ['en/a/b/index.html', 'pictures/p.png']))).toBe(to);
  });

  it('has a head without what is for the living page, and the frame in place of head and foot of the site', () => {
    const head =
      '<title>t</title><link rel="canonical" href="https://batea.example/en/alternatives/sluice/"><link rel="alternate" hreflang="en" href="/en/"><meta name="robots" content="all"><link rel="stylesheet" href="/a.css"><meta name="citation_fulltext_html_url" content="https://batea.example/en/alternatives/sluice/">';
    expect(freeze('', ['a.css'], head)).toBe(
      '<!DOCTYPE html><html lang="en"><head><title>t</title><link rel="stylesheet" href="../../../a.css">' +
        '<meta name="citation_fulltext_html_url" content="https://batea.example/e/2026.1/en/alternatives/sluice/">' +
        '<meta name="robots" content="noindex"><link rel="canonical" href="https://batea.example/e/2026.1/en/alternatives/sluice/"></head>' +
        '<body><header>frame</header><main id="main"></main><footer>foot</footer></body></html>',
    );
  });

  it.each([
    [
      'loads what is not frozen',
      '<img src="/pictures/p.png">',
      /loads \/pictures\/p\.png, which the edition does not hold\. /,
    ],
    ['cannot be read', `<a href='/x/'>x</a>`, /A tag cannot be read: <a href='\/x\/'>.*\. Write it/],
    ['is not closed', '<form action="/x">', /<form> is not closed\. /],
  ])('is refused where it %s', (_, html, message) => {
    expect(() => freeze(html)).toThrow(message);
  });
});

describe('the files of an edition', () => {
  const SOURCE = 'en/sources/okoro/index.html';
  const pages: Record<string, string> = {
    [PATH]: shell(
      '<link rel="alternate" href="/feed.xml"><link rel="stylesheet" href="/a.css">',
      '<a href="/en/sources/okoro/#f">1</a><a href="/en/sources/by-topic/">2</a><a href="batea-001-en.bib">3</a><a href="/en/other/">4</a>',
    ),
    [SOURCE]: shell('', '<a href="/en/sources/deeper/">1</a><a href="okoro.ris">2</a>'),
  };
  const others = ['a.css', 'feed.xml', 'big.zip', 'en/other/index.html', 'en/alternatives/sluice/batea-001-en.bib'];
  const sources = ['en/sources/okoro/okoro.ris', 'en/sources/by-topic/index.html', 'en/sources/deeper/index.html'];
  const all = new Set([...Object.keys(pages), ...others, ...sources, 'en/sources/menu/index.html']);

  it('are its pages, the sources that these lead to, and what those load or offer', () => {
    const site = { has: (path: string) => all.has(path), read: (path: string) => pages[path]! };
    expect(filesToFreeze([PATH], site)).toEqual([
      'a.css',
      'en/alternatives/sluice/batea-001-en.bib',
      PATH,
      SOURCE,
      'en/sources/okoro/okoro.ris',
    ]);
  });
});

describe('addresses', () => {
  it.each([
    ['a/b/c.html', 'a/d/e.html', '../d/e.html'],
    ['index.html', 'a/b.html', 'a/b.html'],
    ['a/b/c.html', 'index.html', '../../index.html'],
    ['a/b.html', 'a/b.html', 'b.html'],
  ])('from %s to %s', (from, to, found) => {
    expect(relative(from, to)).toBe(found);
  });

  it('of an edition are told from the lists about editions', () => {
    expect(inEdition('https://batea.example/e/2026.1/en/')).toBe(true);
    for (const other of ['e/', 'e/changes/2026.1/', 'en/2026.1/']) {
      expect(inEdition(`https://batea.example/${other}`)).toBe(false);
    }
  });
});
