import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml.ts';

/** How letters look. Undefined means: as inherited. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  readonly colour?: string;
}

/** What a paragraph says of itself, directly or by its style. Distances are in points. */
export interface ParagraphLook {
  /** Heading level, 1 the highest; null for other text. */
  readonly level: number | null;
  readonly list: { readonly id: string; readonly depth: string } | null;
  readonly left: number;
  readonly before: number;
  readonly after: number;
  readonly letters: Look;
}

export interface Styles {
  readonly paragraph: (properties: XmlElement | undefined) => ParagraphLook;
  readonly letters: (properties: XmlElement | undefined, inherited: Look) => Look;
}

const TWIPS = 20;
const DEFAULT_SIZE = 10;
/** Styles may be based on each other; a circle must end. */
const MAX_CHAIN = 12;

/** Reads `word/styles.xml`; a document without it has plain paragraphs. */
export function readStyles(root: XmlElement | null): Styles {
  const byId = new Map(
    childrenNamed(root ?? undefined, 'style').map((style) => [attributeOf(style, 'styleId') ?? '', style]),
  );
  const defaults = childNamed(childNamed(root ?? undefined, 'docDefaults'), 'rPrDefault');
  const base = { size: DEFAULT_SIZE, ...lettersOf(childNamed(defaults, 'rPr')) };
  const standard = childrenNamed(root ?? undefined, 'style').find(
    (style) => attributeOf(style, 'type') === 'paragraph' && isOn(attributeOf(style, 'default') ?? '0'),
  );
  const chainOf = (id: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = id === undefined ? undefined : byId.get(id);
    while (style !== undefined && chain.length < MAX_CHAIN) {
      chain.unshift(style);
      style = byId.get(attributeOf(childNamed(style, 'basedOn'), 'val') ?? '');
    }
    return chain;
  };
  const known = new Map<string, ParagraphLook>();
  const styleLook = (id: string | undefined): ParagraphLook => {
    const key = id ?? '';
    const look =
      known.get(key) ?? computeLook(id === undefined && standard !== undefined ? [standard] : chainOf(id));
    known.set(key, look);
    return look;
  };
  const computeLook = (chain: readonly XmlElement[]): ParagraphLook =>
    chain.reduce<ParagraphLook>(
      (look, style) => ({
        ...mergeParagraph(look, childNamed(style, 'pPr')),
        level: levelOf(style) ?? look.level,
        letters: { ...look.letters, ...lettersOf(childNamed(style, 'rPr')) },
      }),
      { level: null, list: null, left: 0, before: 0, after: 0, letters: base },
    );
  return {
    paragraph: (properties) =>
      mergeParagraph(styleLook(attributeOf(childNamed(properties, 'pStyle'), 'val')), properties),
    letters: (properties, inherited) => {
      const id = attributeOf(childNamed(properties, 'rStyle'), 'val');
      const styled = chainOf(id).reduce<Look>(
        (look, style) => ({ ...look, ...lettersOf(childNamed(style, 'rPr')) }),
        inherited,
      );
      return { ...styled, ...lettersOf(properties) };
    },
  };
}

/** "heading 2" by name, in any language of Word: the names in the file are English, only the shown ones are not. */
function levelOf(style: XmlElement): number | null {
  const name = attributeOf(childNamed(style, 'name'), 'val') ?? attributeOf(style, 'styleId') ?? '';
  const heading = /^heading\s?([1-6])$/i.exec(name)?.[1];
  if (heading !== undefined) return Number(heading);
  return outlineOf(childNamed(style, 'pPr'));
}

function outlineOf(properties: XmlElement | undefined): number | null {
  const outline = Number(attributeOf(childNamed(properties, 'outlineLvl'), 'val') ?? 'NaN');
  return outline >= 0 && outline <= 5 ? outline + 1 : null;
}

function mergeParagraph(look: ParagraphLook, properties: XmlElement | undefined): ParagraphLook {
  const spacing = childNamed(properties, 'spacing');
  const indent = childNamed(properties, 'ind');
  const points = (value: string | undefined, inherited: number): number => {
    const twips = Number(value ?? 'NaN');
    return Number.isFinite(twips) ? twips / TWIPS : inherited;
  };
  return {
    ...look,
    level: outlineOf(properties) ?? look.level,
    list: listOf(childNamed(properties, 'numPr')) ?? look.list,
    left: points(attributeOf(indent, 'left') ?? attributeOf(indent, 'start'), look.left),
    before: points(attributeOf(spacing, 'before'), look.before),
    after: points(attributeOf(spacing, 'after'), look.after),
  };
}

function listOf(properties: XmlElement | undefined): ParagraphLook['list'] {
  const id = attributeOf(childNamed(properties, 'numId'), 'val');
  if (id === undefined) return null;
  return { id, depth: attributeOf(childNamed(properties, 'ilvl'), 'val') ?? '0' };
}

const isOn = (value: string): boolean => !/^(?:0|false|off|none)$/i.test(value);

function lettersOf(properties: XmlElement | undefined): Look {
  if (properties === undefined) return {};
  const flag = (name: string): boolean | undefined => {
    const element = childNamed(properties, name);
    return element === undefined ? undefined : isOn(attributeOf(element, 'val') ?? '1');
  };
  const size = Number(attributeOf(childNamed(properties, 'sz'), 'val') ?? 'NaN') / 2;
  const colour = attributeOf(childNamed(properties, 'color'), 'val');
  const look = {
    bold: flag('b'),
    italic: flag('i'),
    capitals: flag('caps') ?? flag('smallCaps'),
    hidden: flag('vanish'),
    colour,
    size: size > 0 && size < 200 ? size : undefined,
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
