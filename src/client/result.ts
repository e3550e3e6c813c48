import type { PageData } from './engine.ts';
import { excerptOf } from './excerpt.ts';

export interface ResultWords {
  /** By language of a page, where that is not the reader's: "In English". */
  inLanguage: Record<string, string>;
}

/** Sections that are named under a result. */
const SECTIONS = 2;

/**
 * A result: the page, what it is, where the words stand in it, and the sections that hold most of them.
 * @param base address of the site's root
 */
export function drawResult(
  { url, content, locations, meta, sub_results }: PageData,
  base: string,
  words: ResultWords,
): HTMLLIElement {
  const language = url.slice(base.length).split('/')[0]!;
  const mark = words.inLanguage[language];
  const inLanguage = (element: HTMLElement) => {
    if (mark !== undefined) element.lang = language;
    return element;
  };
  const item = document.createElement('li');
  const tags = textElement('p', [meta['collection'], meta['mercury'], mark].filter(Boolean).join(' · '));
  tags.className = 'tags';
  item.append(inLanguage(link(url, meta['title'] ?? url)), tags, inLanguage(drawExcerpt(content, locations)));
  const sections = sub_results
    .filter(({ anchor }) => anchor !== undefined)
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, SECTIONS);
  if (sections.length > 0) item.append(inLanguage(drawSections(sections)));
  return item;
}

function drawSections(sections: PageData['sub_results']): HTMLElement {
  const list = document.createElement('ul');
  for (const { url, title } of sections) {
    const item = document.createElement('li');
    item.append(link(url, title));
    list.append(item);
  }
  return list;
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
