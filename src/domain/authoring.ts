import { choiceFault, CRITERIA, rowsFault } from './comparison.ts';
import { factRef, pageRef, slug, vocabulary } from './schema/common.ts';
import { z } from './zod.ts';

interface AuthoringComponent {
  /** What it does, for authors. */
  about: string;
  /** How it is written. */
  example: string;
  /** Where it may stand: among words, or as a block of its own. */
  place: 'inline' | 'block' | 'either';
  /** What may stand inside. */
  children: 'none' | 'words' | 'blocks' | readonly string[];
  /** Its attributes: plain strings in double quotes. */
  attributes: z.ZodType<Record<string, string | undefined>>;
}

/**
 * The components that authors may use in MDX, and nothing else: the guard accepts them from this
 * list, the pages render them from this list, and docs/components.md is written from it.
 */
export const AUTHORING = {
  Fact: {
    about:
      'Prints one value of a fact with its unit, its bound ("up to") and its nature ("claimed") in the language of the page, and cites it. The normal way to write a number. The value may be left out where the fact has only one.',
    example: '<Fact id="mcs-80" value="capture" />',
    place: 'inline',
    children: 'none',
    attributes: z.strictObject({
      id: factRef.describe('Fact'),
      value: slug.optional().describe('Key of the value'),
    }),
  },
  Cite: {
    about: 'Cites a fact, or a place in a source, after the sentence that it carries.',
    example: '<Cite source="unep-2013-minamata" at="Article 7(3)" />',
    place: 'inline',
    children: 'none',
    attributes: z
      .strictObject({
        fact: factRef.optional().describe('Fact'),
        source: slug.optional().describe('Source'),
        at: z.string().min(1).optional().describe('Where in the source'),
      })
      .refine(
        (a) => (a.fact === undefined) !== (a.source === undefined) && (a.source === undefined) === (a.at === undefined),
        'give either fact="…", or source="…" with at="…"',
      ),
  },
  Derived: {
    about:
      'Prints arithmetic of our own on values of facts, computed at build, and cites them. In `how` the values are a, b, c … in the order of `from`.',
    example: '<Derived from="fact-one#a-value fact-two#a-value" how="a / b" unit="%" />',
    place: 'inline',
    children: 'none',
    attributes: z.strictObject({
      from: z
        .string()
        .regex(/^[a-z0-9-]+#[a-z0-9-]+(?: [a-z0-9-]+#[a-z0-9-]+)*$/, 'must list values as fact#key, parted by spaces')
        .describe('Values, as fact#key'),
      how: z
        .string()
        .regex(/^[a-h0-9+\-*/(). ]+$/, 'may hold a to h, numbers, + - * / and parentheses')
        .describe('Formula'),
      unit: z.string().min(1).describe('Unit of the result'),
    }),
  },
  Figure: {
    about: 'Shows a picture of the record (file) or a drawing of the kit (drawing). The words inside are its caption.',
    example: '<Figure drawing="retort">A closed retort with a cooled pipe.</Figure>',
    place: 'block',
    children: 'words',
    attributes: z
      .strictObject({
        file: z.string().min(1).optional().describe('A file named in `pictures` of the record'),
        drawing: slug.optional().describe('A drawing of src/components/picture/'),
      })
      .refine((a) => (a.file === undefined) !== (a.drawing === undefined), 'give either file="…" or drawing="…"'),
  },
  Steps: {
    about: 'A list of steps to follow in order.',
    example: '<Steps>\n<Step>Wet the sluice. <Cite fact="…" /></Step>\n</Steps>',
    place: 'block',
    children: ['Step'],
    attributes: z.strictObject({}),
  },
  Step: {
    about: 'One step: one action, verb first, with the fact or text that carries it.',
    example: '<Step>Wet the sluice. <Cite fact="…" /></Step>',
    place: 'block',
    children: 'blocks',
    attributes: z.strictObject({ drawing: slug.optional().describe('A drawing of src/components/picture/') }),
  },
  Warning: {
    about: 'A danger. The hazard names the kind; the words say what to do or not to do, with the fact that carries it.',
    example: '<Warning hazard="mercury-vapour">Never burn amalgam indoors. <Cite fact="…" /></Warning>',
    place: 'block',
    children: 'blocks',
    attributes: z.strictObject({ hazard: vocabulary('hazard').describe('Kind of danger') }),
  },
  NeverCombine: {
    about:
      'Names a page that this one must never be combined with, and why. The page must also stand in `notWith` of the record.',
    example:
      '<NeverCombine with="hazards/cyanide-after-mercury">Cyanide dissolves mercury. <Cite fact="…" /></NeverCombine>',
    place: 'block',
    children: 'blocks',
    attributes: z.strictObject({ with: pageRef.describe('Page') }),
  },
  Compare: {
    about:
      'A table that sets two to four practices side by side, drawn from their records with their citations. The practices are pages of `alternatives` and `technologies`, parted by spaces; so are the rows.',
    example: '<Compare practices="alternatives/sluice alternatives/centrifuge" rows="mercury material cost" />',
    place: 'block',
    children: 'none',
    attributes: z.strictObject({
      practices: z.string().superRefine(reports(choiceFault)).describe('Two to four practices'),
      rows: z
        .string()
        .superRefine(reports(rowsFault))
        .describe(`Rows, in the order of the table: ${CRITERIA.map((id) => `\`${id}\``).join(', ')}`),
    }),
  },
  Term: {
    about: 'Links a word to its entry in the glossary.',
    example: '<Term id="retort">retort</Term>',
    place: 'inline',
    children: 'words',
    attributes: z.strictObject({ id: slug.describe('Concept of the glossary') }),
  },
} as const satisfies Record<string, AuthoringComponent>;

export type AuthoringName = keyof typeof AUTHORING;

/** Holds a list of ids, parted by spaces, against what says the fault of such a list. */
function reports(faultOf: (ids: string[]) => string | undefined) {
  return (list: string, context: z.RefinementCtx) => {
    const message = faultOf(list.split(' '));
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  };
}
