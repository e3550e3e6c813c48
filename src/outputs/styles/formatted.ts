import CSL from 'citeproc';
import type { Language } from '../../config/locales.ts';
import { CITATION_WORDS } from '../../i18n/citation.ts';
import { cslLocale } from '../../i18n/cslLocales.ts';
import { fill } from '../../i18n/fill.ts';
import { addressOf, type ReferencePart } from '../citation.ts';
import type { CslItem } from '../csl.ts';
import { STYLES, type StyleName } from './styles.ts';

/** Stand around words in italics in what the processor gives back; no record holds them. */
const [ITALIC, UPRIGHT] = ['\uE000', '\uE001'];

/** Stands for the address, which ends a reference and which the processor would clean of full stops. */
const ADDRESS = '\uE002';

CSL.Output.Formats['parts'] = {
  ...CSL.Output.Formats['text'],
  '@font-style/italic': `${ITALIC}%%STRING%%${UPRIGHT}`,
};

interface Formatter {
  engine: InstanceType<typeof CSL.Engine>;
  items: Map<string, object>;
}

const formatters = new Map<string, Formatter>();

/**
 * An item in one of the formatted styles, by citeproc. It runs at build only: its licence asks more of those who pass
 * it on, and phones need not load it.
 * @param language of the words that are the style's; names and titles stay as they are
 */
export function formattedReference(item: CslItem, style: StyleName, language: Language): ReferencePart[] {
  const { engine, items } = formatterOf(style, language);
  items.set(item.id, processed(item, language));
  engine.updateItems([item.id]);
  const result = engine.makeBibliography();
  if (!result) throw new Error(`The style ${style} gives no reference for ${item.id}. See src/outputs/styles/.`);
  return toParts(result[1].join('').trim(), addressOf(item));
}

function formatterOf(style: StyleName, language: Language): Formatter {
  const key = `${style} ${language}`;
  const known = formatters.get(key);
  if (known) return known;
  const items = new Map<string, object>();
  const host = { retrieveLocale: () => cslLocale(language), retrieveItem: (id: string) => items.get(id)! };
  const engine = new CSL.Engine(host, STYLES[style](language), 'en-US', true);
  engine.setOutputFormat('parts');
  const made = { engine, items };
  formatters.set(key, made);
  return made;
}

/**
 * An item as this processor reads it: CSL 1.0.1 called `event-title` only `event`. A publisher that is also the only
 * author is named once, and so is a number that the title holds. The version, which pages of this site have, is said
 * in words.
 */
function processed({ 'event-title': event, publisher, number, version, ...item }: CslItem, language: Language): object {
  const [author, ...others] = item.author ?? [];
  const own = author && others.length === 0 && 'literal' in author && author.literal === publisher;
  return {
    ...item,
    ...(event === undefined ? {} : { event }),
    ...(publisher === undefined || own ? {} : { publisher }),
    ...(number === undefined || item.title.includes(number) ? {} : { number }),
    ...(addressOf(item) === undefined ? {} : { URL: ADDRESS }),
    ...(version === undefined
      ? {}
      : { version: fill(CITATION_WORDS[language].version, { number: number ?? '', revision: version }) }),
  };
}

function toParts(text: string, address = ''): ReferencePart[] {
  const [words = '', atEnd] = text.split(ADDRESS);
  const parts = words
    .split(new RegExp(`(${ITALIC}[^${UPRIGHT}]*${UPRIGHT})`))
    .filter((part) => part !== '')
    .map((part): ReferencePart =>
      part.startsWith(ITALIC) ? { text: part.slice(1, -1), italic: true } : { text: part },
    );
  return atEnd === undefined ? parts : [...parts, { text: address, href: address }];
}
