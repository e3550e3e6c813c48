import { parseDocument } from 'yaml';
import { SITE } from '../../config/site.ts';
import { frozenAddress } from './freeze.ts';
import type { Named } from './frame.ts';
import type { Manifest } from './model.ts';

/**
 * How to cite an edition, as CITATION.cff (Citation File Format 1.2.0): that of the whole site, for this edition.
 * @param whole the CITATION.cff of the repository
 */
export function editionCitation(whole: string, { edition, on }: Named): string {
  const document = parseDocument(whole);
  document.set(
    'message',
    'To cite one page, name its title, its number, this edition and the address of the page within it. To cite the edition as a whole, use this.',
  );
  document.set('version', edition);
  document.set('date-released', on);
  document.set('url', frozenAddress(edition));
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/**
 * What a repository such as Zenodo asks for when the archive is deposited there: the metadata of a new deposit
 * (https://developers.zenodo.org/, "Deposit metadata").
 * @param citation the CITATION.cff of the edition
 * @param authors people and organisations that pages name beside the site's own
 */
export function depositMetadata(citation: string, manifest: Manifest, authors: readonly string[]): object {
  const { title, abstract, keywords } = parseDocument(citation).toJS() as Record<'title' | 'abstract', string> & {
    keywords: string[];
  };
  const { edition, on, archive } = manifest;
  return {
    metadata: {
      upload_type: 'dataset',
      title: `${title}. Edition ${edition}`,
      creators: [...new Set([SITE.author, ...authors])].map((name) => ({ name })),
      description: abstract,
      version: edition,
      publication_date: on,
      access_right: 'open',
      license: 'cc-by-4.0',
      keywords,
      notes: `${archive.path}: ${archive.bytes} bytes, SHA-256 ${archive.sha256}.`,
      related_identifiers: [
        { identifier: frozenAddress(edition), relation: 'isIdenticalTo', resource_type: 'dataset' },
      ],
    },
  };
}
