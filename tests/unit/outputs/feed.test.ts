import { beforeAll, describe, expect, it } from 'vitest';
import { feed } from '../../../src/outputs/feed.ts';
import { checkEdited, type Edits } from '../rules/edited.ts';
import { parseXml, type Element } from './parseXml.ts';

const EDITS: Edits = {
  'technologies/screen/record.yml': (text) =>
    `${text}changes:\n  - { id: first, on: '2026-03-01' }\n  - { id: second, on: '2026-03-01' }\n  - { id: third, on: '2026-02-03' }\n`,
  'technologies/screen/en.mdx': (text) =>
    text
      .replace(
        'notes:\n',
        'notes:\n  change.first: >-\n    Now <Fact id="sluice-recovery" value="kept" /> "kept" & said. <Cite fact="treaty-plan" />\n  change.second: Two.\n  change.third: Three.\n',
      )
      .replace(/^title: .*$/m, 'title: \'The screen: <b> & "co"\''),
};

let channel: Element;
let items: Record<string, string>[];
beforeAll(async () => {
  const { catalogue, issues } = await checkEdited(EDITS);
  expect(issues.filter(({ file }) => file.startsWith('technologies/screen/'))).toEqual([]);
  const rss = parseXml(feed(catalogue));
  expect([rss.name, rss.attributes['version'], rss.children.length]).toEqual(['rss', '2.0', 1]);
  channel = rss.children[0]!;
  items = channel.children
    .filter(({ name }) => name === 'item')
    .map(({ children }) => Object.fromEntries(children.map(({ name, text }) => [name, text])));
});

const one = (name: string) => channel.children.filter((child) => child.name === name);

describe('the feed', () => {
  it('says what it is and where', () => {
    expect(one('title').map(({ text }) => text)).toEqual(['Batea: new and changed pages']);
    expect(one('link').map(({ text }) => text)).toEqual(['https://batea.example/']);
    expect(one('description')[0]!.text).toMatch(/^How to win gold/);
    expect(one('language')[0]!.text).toBe('en');
    expect(one('lastBuildDate')[0]!.text).toBe('Sun, 01 Mar 2026 00:00:00 GMT');
    expect(one('atom:link')[0]!.attributes).toEqual({
      href: 'https://batea.example/feed.xml',
      rel: 'self',
      type: 'application/rss+xml',
    });
  });

  it('has one item for the days on which a page changed, with what changed', () => {
    expect(items.filter(({ guid }) => guid!.includes('/p/002/'))).toEqual([
      {
        title: 'The screen: <b> & "co"',
        link: 'https://batea.example/en/technologies/screen/',
        guid: 'https://batea.example/p/002/#2026-03-01',
        pubDate: 'Sun, 01 Mar 2026 00:00:00 GMT',
        description: 'Now about 60\u00a0% "kept" & said. Two.',
      },
      {
        title: 'The screen: <b> & "co"',
        link: 'https://batea.example/en/technologies/screen/',
        guid: 'https://batea.example/p/002/#2026-02-03',
        pubDate: 'Tue, 03 Feb 2026 00:00:00 GMT',
        description: 'Three.',
      },
    ]);
  });

  it('has one item for a page that has not changed yet, with its summary', () => {
    expect(items.filter(({ guid }) => guid!.includes('/p/001/'))).toEqual([
      {
        title: 'Sluice',
        link: 'https://batea.example/en/alternatives/sluice/',
        guid: 'https://batea.example/p/001/#2026-01-02',
        pubDate: 'Fri, 02 Jan 2026 00:00:00 GMT',
        description: 'A sloping channel that keeps the heavy grains of gravel.',
      },
    ]);
  });

  it('puts the newest first, names each once, and no draft', () => {
    const guids = items.map(({ guid }) => guid!);
    expect(new Set(guids).size).toBe(guids.length);
    expect(guids.slice(0, 3)).toEqual([
      'https://batea.example/p/002/#2026-03-01',
      'https://batea.example/p/002/#2026-02-03',
      'https://batea.example/p/011/#2026-01-02',
    ]);
    const times = items.map(({ pubDate }) => Date.parse(pubDate!));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(guids.some((guid) => guid.includes('/p/009/'))).toBe(false);
  });
});

it('the feed ends at fifty items', async () => {
  const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10));
  const { catalogue } = await checkEdited({
    'technologies/screen/record.yml': (text) =>
      `${text}changes:\n${days.map((day, n) => `  - { id: change-${n}, on: '${day}' }\n`).join('')}`,
  });
  const found = [...feed(catalogue).matchAll(/#(\d{4}-\d{2}-\d{2})<\/guid>/g)].map(([, day]) => day);
  expect(found).toEqual(days.reverse().slice(0, 50));
});

describe('the parser of the tests', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a b="1" b="2"/>',
    "<a b='1'/>",
    '<a><</a>',
    'x<a/>',
    '<a>\u0001</a>',
  ])('refuses %j', (text) => {
    expect(() => parseXml(text)).toThrow();
  });
});
