import { recordReferences } from '../domain/references.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { pageId, type AnyPage } from '../domain/content.ts';
import { suggest } from '../domain/suggest.ts';
import { isUnit, UNITS } from '../domain/units.ts';
import { citations, links, terms } from '../markdown/cites.ts';
import { recordFile, textsOf, type Finding, type Rule } from './rule.ts';

/** Every reference leads somewhere. */
export const reference: Rule = {
  id: 'reference',
  why: 'A page that names a fact, a source or a page that does not exist cannot be followed by its reader.',
  bad: '<Cite fact="mcs-08" />',
  good: '<Cite fact="mcs-80" />',
  *check(catalogue) {
    const names = namesOf(catalogue);
    const drafts = new Set(catalogue.content.pages.filter(isDraft).map(pageId));
    const missing = (file: string, at: Finding['at'], kind: Name, ref: string): Finding => {
      if (kind === 'page' && drafts.has(ref)) {
        return { file, at, message: `Page "${ref}" is a draft`, fix: 'Publish it first, or take the reference out.' };
      }
      const near = suggest(ref, names[kind]);
      return {
        file,
        at,
        missing: ref,
        message: `There is no ${kind} "${ref}"`,
        fix: near ? `Did you mean "${near}"?` : `Add the ${kind}, or name one that exists.`,
      };
    };
    const exists = {
      page: (ref: string, by: AnyPage) => catalogue.page(ref) !== undefined || (isDraft(by) && drafts.has(ref)),
      fact: (ref: string) => catalogue.fact(ref) !== undefined,
      value: (ref: string) => catalogue.value(ref) !== undefined,
      source: (ref: string) => catalogue.source(ref) !== undefined,
      term: (ref: string) => Object.hasOwn(catalogue.content.glossary, ref),
    };

    for (const page of catalogue.content.pages) {
      const file = recordFile(page);
      for (const { kind, ref, path, dimensions } of recordReferences(page.collection, page.record)) {
        if (!exists[kind](ref, page)) yield missing(file, path, kind, ref);
        else if (kind === 'value' && dimensions.length) {
          const unit = catalogue.value(ref)!.unit;
          if (unit === undefined || (isUnit(unit) && !dimensions.includes(UNITS[unit].dimension))) {
            yield {
              file,
              at: path,
              message: `Wrong unit: "${ref}" is given in ${unit ?? 'words'}`,
              fix: `Name a value whose unit measures ${dimensions.join(' or ')}.`,
            };
          }
        }
      }
    }

    for (const { page, text, file } of textsOf(catalogue)) {
      const words = [...Object.values(text.notes), text.body];
      for (const tree of words) {
        for (const cited of citations(tree)) {
          if (cited.kind === 'source') {
            if (!exists.source(cited.source)) yield missing(file, cited.at, 'source', cited.source);
          } else if (!exists.fact(cited.fact)) {
            yield missing(file, cited.at, 'fact', cited.fact);
          } else if (cited.prints && !exists.value(cited.value ? `${cited.fact}#${cited.value}` : cited.fact)) {
            yield wrongValue(file, cited.at, catalogue, cited.fact, cited.value);
          }
        }
        for (const { to, at } of links(tree)) {
          const target = to.split('#')[0]!;
          if (target.startsWith('https:')) continue;
          const [collection, id = ''] = target.split('/');
          if (collection === 'glossary' ? !exists.term(id) : !exists.page(target, page)) {
            yield missing(
              file,
              at,
              collection === 'glossary' ? 'term' : 'page',
              collection === 'glossary' ? id : target,
            );
          }
        }
        for (const { id, at } of terms(tree)) if (!exists.term(id)) yield missing(file, at, 'term', id);
      }
    }

    for (const [id, conflict] of Object.entries(catalogue.content.conflicts)) {
      for (const [index, fact] of conflict.facts.entries()) {
        if (!exists.fact(fact)) yield missing(`conflicts/${id}.yml`, ['facts', index], 'fact', fact);
      }
    }
    for (const [key, source] of Object.entries(catalogue.content.sources)) {
      for (const [index, fact] of source.facts.entries()) {
        if (fact.quotedIn !== undefined && !exists.source(fact.quotedIn)) {
          yield missing(`sources/${key}.yml`, ['facts', index, 'quotedIn'], 'source', fact.quotedIn);
        }
      }
    }
    for (const [id, term] of Object.entries(catalogue.content.glossary)) {
      const file = `glossary/${id}.yml`;
      if (term.page !== undefined && !catalogue.page(term.page)) yield missing(file, ['page'], 'page', term.page);
      for (const [index, other] of term.seeAlso.entries()) {
        if (!exists.term(other)) yield missing(file, ['seeAlso', index], 'term', other);
      }
      for (const [index, name] of term.localNames.entries()) {
        for (const [i, other] of name.alsoMeans.entries()) {
          if (!exists.term(other)) yield missing(file, ['localNames', index, 'alsoMeans', i], 'term', other);
        }
        if (name.source !== undefined && !exists.source(name.source)) {
          yield missing(file, ['localNames', index, 'source'], 'source', name.source);
        }
      }
    }
  },
};

const isDraft = (page: AnyPage) => page.record.status === 'draft';

type Name = 'page' | 'fact' | 'value' | 'source' | 'term';

function namesOf(catalogue: Catalogue): Record<Name, string[]> {
  return {
    page: catalogue.pages.map((page) => `${page.collection}/${page.slug}`),
    fact: catalogue.facts.map((fact) => fact.id),
    value: catalogue.facts.flatMap((fact) => fact.values.map((value) => `${fact.id}#${value.key}`)),
    source: Object.keys(catalogue.content.sources),
    term: Object.keys(catalogue.content.glossary),
  };
}

function wrongValue(
  file: string,
  at: Finding['at'],
  catalogue: Catalogue,
  id: string,
  key: string | undefined,
): Finding {
  const keys = catalogue.fact(id)!.values.map((value) => value.key);
  const known = keys.length
    ? `Write value="…" with one of: ${keys.join(', ')}.`
    : 'Cite it with <Cite fact="…" />; it has no figure.';
  return {
    file,
    at,
    message: key ? `Fact "${id}" has no value "${key}"` : `Fact "${id}" does not have exactly one value`,
    fix: known,
  };
}
