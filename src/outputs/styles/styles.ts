import type { Language } from '../../config/locales.ts';

/** Formatted styles of references. They follow the habits of APA and Chicago (author and date), and are neither. */
export const STYLES = { apa: apaLike, chicago: chicagoLike } as const;

export type StyleName = keyof typeof STYLES;

const ROMANCE = new Set<Language>(['es', 'pt']);

/** `month day` in English, `day month` elsewhere. */
function monthAndDay(language: Language): string {
  const month = '<date-part name="month"/>';
  const day = '<date-part name="day"/>';
  if (language === 'en') return `<date variable="issued" delimiter=" ">${month}${day}</date>`;
  return `<date variable="issued" delimiter="${ROMANCE.has(language) ? ' de ' : ' '}">${day}${month}</date>`;
}

const YEAR = '<date variable="issued"><date-part name="year"/></date>';

/** Authors in the order of the index; a work that nobody signs begins with its title. */
const authors = (name: string) => `
  <names variable="author">
    <name ${name}/>
    <substitute><text macro="title"/></substitute>
  </names>`;

const style = (title: string, macros: Record<string, string>, layout: string) =>
  [
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" demote-non-dropping-particle="never">',
    `<info><title>${title}</title><id>${title}</id><updated>2026-11-23T00:00:00+00:00</updated></info>`,
    ...Object.entries(macros).map(([name, content]) => `<macro name="${name}">${content}</macro>`),
    '<citation><layout><text macro="title"/></layout></citation>',
    `<bibliography><layout suffix=".">${layout}</layout></bibliography></style>`,
  ].join('');

/** Kind and number of a work; its version, where it has one. @param textCase attribute of the version */
const kind = (textCase: string) => `
  <choose>
    <if variable="version"><text variable="version"${textCase}/></if>
    <else-if variable="container-title" match="none">
      <group delimiter=" "><text variable="genre"/><text variable="number"/></group>
    </else-if>
    <else><text variable="genre"/></else>
  </choose>`;

/** Pages within a container, or the number of an article. */
const PAGES = `
  <choose>
    <if variable="page"><text variable="page"/></if>
    <else-if variable="container-title"><text variable="number"/></else-if>
  </choose>`;

const WEB = 'webpage post-weblog';
const DATED = 'article-newspaper article-magazine';
/** What appears, or is held, on one day. */
const BY_DAY = `${WEB} ${DATED} paper-conference speech`;
const IN_BOOK = 'chapter paper-conference';

function apaLike(language: Language): string {
  const and = `and="${language === 'en' ? 'symbol' : 'text'}"`;
  const always = language === 'en' ? 'always' : 'never';
  return style(
    'APA-like',
    {
      author: authors(
        `${and} initialize-with=". " delimiter-precedes-last="${always}" name-as-sort-order="all" ` +
          'et-al-min="21" et-al-use-first="19" et-al-use-last="true"',
      ),
      date: `
        <choose>
          <if variable="issued">
            <group prefix="(" suffix=")" delimiter=", ">
              ${YEAR}
              <choose>
                <if type="${BY_DAY}" match="any">${monthAndDay(language)}</if>
              </choose>
            </group>
          </if>
          <else><text term="no date" prefix="(" suffix=")"/></else>
        </choose>`,
      title: `
        <choose>
          <if type="${WEB}" match="any"><text variable="title" font-style="italic"/></if>
          <else-if variable="container-title event" match="any"><text variable="title"/></else-if>
          <else><text variable="title" font-style="italic"/></else>
        </choose>`,
      kind: kind(''),
      pages: PAGES,
      container: `
        <choose>
          <if type="${WEB}" match="any"><text variable="container-title"/></if>
          <else-if type="${IN_BOOK}" match="any">
            <group delimiter=" ">
              <text term="in" text-case="capitalize-first"/>
              <group delimiter=", ">
                <names variable="editor">
                  <name initialize-with=". " ${and}/>
                  <label prefix=" (" suffix=")"/>
                </names>
                <choose>
                  <if variable="container-title"><text variable="container-title" font-style="italic"/></if>
                  <else><text variable="event" font-style="italic"/></else>
                </choose>
              </group>
              <group prefix="(" suffix=")" delimiter=" "><label variable="page"/><text variable="page"/></group>
            </group>
          </else-if>
          <else>
            <group delimiter=", ">
              <text variable="container-title" font-style="italic"/>
              <text variable="event" font-style="italic"/>
              <group>
                <number variable="volume" font-style="italic"/>
                <number variable="issue" prefix="(" suffix=")"/>
              </group>
              <text macro="pages"/>
            </group>
          </else>
        </choose>`,
      place: '<group delimiter=", "><text variable="publisher"/><text variable="event-place"/></group>',
    },
    `<group delimiter=". ">
      <group delimiter=" "><text macro="author" suffix="."/><text macro="date"/></group>
      <group delimiter=" ">
        <choose><if variable="author"><text macro="title"/></if></choose>
        <text macro="kind" prefix="(" suffix=")"/>
      </group>
      <text macro="container"/>
      <text macro="place"/>
      <text variable="URL"/>
    </group>`,
  );
}

function chicagoLike(language: Language): string {
  return style(
    'Chicago-like',
    {
      author: authors(
        `and="text" delimiter-precedes-last="${language === 'en' ? 'always' : 'never'}" name-as-sort-order="first" ` +
          'et-al-min="11" et-al-use-first="7"',
      ),
      year: `
        <choose>
          <if variable="issued">${YEAR}</if>
          <else><text term="no date"/></else>
        </choose>`,
      title: `
        <choose>
          <if variable="container-title event" match="any"><text variable="title" quotes="true"/></if>
          <else><text variable="title" font-style="italic"/></else>
        </choose>`,
      kind: kind(' text-case="capitalize-first"'),
      pages: PAGES,
      day: monthAndDay(language),
      container: `
        <choose>
          <if type="${WEB}" match="any">
            <group delimiter=", "><text variable="container-title"/><text macro="day"/></group>
          </if>
          <else-if type="${DATED}" match="any">
            <group delimiter=", ">
              <text variable="container-title" font-style="italic"/><text macro="day"/><text macro="pages"/>
            </group>
          </else-if>
          <else-if type="${IN_BOOK}" match="any">
            <group delimiter=", ">
              <group delimiter=" ">
                <text term="in" text-case="capitalize-first"/>
                <choose>
                  <if variable="container-title"><text variable="container-title" font-style="italic"/></if>
                  <else><text variable="event" font-style="italic"/></else>
                </choose>
              </group>
              <names variable="editor"><label form="verb" suffix=" "/><name and="text"/></names>
              <text variable="page"/>
            </group>
          </else-if>
          <else>
            <group delimiter=": ">
              <group delimiter=" ">
                <text variable="container-title" font-style="italic"/>
                <text variable="event"/>
                <number variable="volume"/>
                <number variable="issue" prefix="(" suffix=")"/>
              </group>
              <text macro="pages"/>
            </group>
          </else>
        </choose>`,
      place: `
        <group delimiter=": ">
          <choose>
            <if variable="publisher-place"><text variable="publisher-place"/></if>
            <else><text variable="event-place"/></else>
          </choose>
          <text variable="publisher"/>
        </group>`,
    },
    `<group delimiter=". ">
      <text macro="author"/>
      <text macro="year"/>
      <choose><if variable="author"><text macro="title"/></if></choose>
      <text macro="kind"/>
      <text macro="container"/>
      <text macro="place"/>
      <text variable="URL"/>
    </group>`,
  );
}
