import type { ShownPage } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import type { Result } from './finder.ts';

export interface ResultWords {
  /** By language of a page, where that is not the reader's: "In English". */
  inLanguage: Record<string, string>;
}

/** Sections that are named under a result. */
const SECTIONS = 2;

/**
 * A result: the page, what it is, where the words stand in it, and the sections that hold most of them.
 * @param root address of the site's root
 */
export function drawResult(
  { path, title, collection, mercury, text, sections }: ShownPage,
  found: Pick<Result, 'places' | 'sections'>,
  root: string,
  words: ResultWords,
): HTMLLIElement {
  const language = path.split('/')[0]!;
  const mark = words.inLanguage[language];
  const inLanguage = (element: HTMLElement) => {
    if (mark !== undefined) element.lang = language;
    return element;
  };
  const item = document.createElement('li');
  const tags = textElement('p', [collection, mercury, mark].filter(Boolean).join(' · '));
  tags.className = 'tags';
  item.append(inLanguage(link(root + path, title)), tags, inLanguage(drawExcerpt(text, found.places)));
  const holding = sections
    .map((section, index) => ({ ...section, held: found.sections[index + 1] ?? 0 }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held)
    .slice(0, SECTIONS);
  if (holding.length > 0) {
    const list = document.createElement('ul');
    for (const { id, title } of holding) {
      const line = document.createElement('li');
      line.append(link(`${root}${path}#${id}`, title));
      list.append(line);
    }
    item.append(inLanguage(list));
  }
  return item;
}

function drawExcerpt(text: string, places: readonly number[]): HTMLElement {
  const paragraph = document.createElement('p');
  const { words, before, after } = excerptOf(text, places);
  if (before) paragraph.append('… ');
  for (const { word, found } of words) paragraph.append(found ? textElement('mark', word) : word, ' ');
  if (after) paragraph.append('…');
  return paragraph;
}

function link(href: string, text: string): HTMLAnchorElement {
  const element = textElement('a', text);
  element.href = href;
  return element;
}

function textElement<Name extends 'a' | 'p' | 'mark'>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
