export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** The text directly inside it. */
  text: string;
}

const TOKEN =
  /<\?xml version="1\.0" encoding="UTF-8"\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * A second opinion on our XML: a declaration, one root, elements that nest, attributes in double quotes and each once,
 * no reference but the five of XML, no character that XML forbids.
 * @throws where the text has another form
 */
export function parseXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`not XML at ${at}: ${text.slice(at, at + 60)}`);
    const [all, closes, name, attributes = '', alone, words] = found;
    const inside = open.at(-1)!;
    if (all.startsWith('<?')) {
      if (at > 0) throw new Error('the declaration does not stand first');
    } else if (words !== undefined) {
      if (inside === top && words.trim() !== '') throw new Error(`text outside the root: ${words}`);
      inside.text += decode(words);
    } else if (closes) {
      if (inside.name !== name || attributes) throw new Error(`</${name}> closes <${inside.name}>`);
      open.pop();
    } else {
      const element: Element = { name: name!, attributes: {}, children: [], text: '' };
      for (const [, key = '', value = ''] of attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
        if (key in element.attributes) throw new Error(`${key} twice in <${name}>`);
        element.attributes[key] = decode(value);
      }
      inside.children.push(element);
      if (!alone) open.push(element);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one root that is closed');
  return top.children[0]!;
}

function decode(text: string): string {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new Error(`a forbidden character: ${text}`);
  return text.replace(/&([^;\s]*;)?/g, (all, name: string | undefined) => {
    const sign = ENTITIES[name?.slice(0, -1) ?? ''];
    if (sign === undefined) throw new Error(`no reference of XML: ${all}`);
    return sign;
  });
}
