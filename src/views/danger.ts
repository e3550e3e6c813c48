import { pageHref } from '../config/urls.ts';
import type { AnyPage } from '../domain/content.ts';
import { VOCABULARY } from '../domain/vocabulary.ts';
import { label } from '../i18n/vocabulary.ts';
import { bestText } from './context.ts';
import type { Drawn, NoteContext } from './prose.ts';

/** A page that this one must never be combined with, and why. */
export interface NeverCombined {
  href: string;
  title: string;
  why: Drawn[];
}

/** What the danger line and the lists under it say; an absent part is not drawn. */
export interface Danger {
  stop?: Drawn[];
  doNow?: Drawn[];
  doNot?: Drawn[];
  /** Only for hazards: `undefined` inside says that no first aid is known. */
  firstAid?: { words: Drawn[] | undefined };
  neverCombine: NeverCombined[];
  /** What to control, with the rank of the control or the danger it is for. */
  controls: { name: string; words: Drawn[] }[];
  /** Only for practices; empty: none found. */
  makesWorse?: Drawn[][];
}

/** The dangers of a page, from its record and notes. */
export function dangerOf(page: AnyPage, { catalogue, language, note }: NoteContext): Danger | undefined {
  const shown = (key: string) => note(key) ?? [];

  if (page.collection === 'hazards') {
    const controls = [...page.record.controls].sort((a, b) => rank(a.level) - rank(b.level));
    return {
      stop: shown('stop'),
      doNow: shown('doNow'),
      doNot: shown('doNot'),
      neverCombine: [],
      controls: controls.map(({ id, level }) => ({
        name: label(language, 'controlLevel', level),
        words: shown(`control.${id}`),
      })),
      firstAid: { words: note('firstAid') },
    };
  }
  if (page.collection === 'alternatives' || page.collection === 'technologies') {
    return {
      neverCombine: page.record.notWith.flatMap((id) => {
        const other = catalogue.page(id);
        return other
          ? [
              {
                href: pageHref(language, other.collection, other.slug),
                title: bestText(other, language).text.title,
                why: shown(`notWith.${other.slug}`),
              },
            ]
          : [];
      }),
      controls: page.record.hazards.map((id) => ({
        name: label(language, 'hazard', id),
        words: shown(`control.${id}`),
      })),
      makesWorse: page.record.makesWorse.map((id) => shown(`makesWorse.${id}`)),
    };
  }
  return undefined;
}

const rank = (level: (typeof VOCABULARY.controlLevel)[number]) => VOCABULARY.controlLevel.indexOf(level);
