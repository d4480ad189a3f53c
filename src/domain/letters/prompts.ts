/**
 * Unfilled prompts: places of a letter that still wait for the writer's own words, in every common form.
 * Invariants: offsets count UTF-16 code units; prompts come in the order of the text and never overlap. Signatures and
 * quoted parts are searched as well: a prompt there goes out too.
 * @source rule 29
 */

/** A prompt with its place; `text` is what stands between `start` and `end`. */
export interface UnfilledPrompt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A form prompts are written in; `isPrompt` tells them from look-alikes by the text matched and what surrounds it. */
interface PromptForm {
  readonly pattern: RegExp;
  readonly isPrompt?: (found: string, before: string, after: string) => boolean;
}

/** What stands in brackets or chevrons and is no prompt: notes, omissions, traces of mail programs. */
const bracketedAside =
  /^(?:[\d\s,;:.–-]+|[*†‡§#]+|\.{2,}|…|sic!?|external|cid:.*|image:.*|mailto:.*|https?:.*|www\..*)$/iu;

/** Tags that mail programs leave behind; a field called `<b>` would be a strange one. */
const markup =
  /^\/|^(?:a|b|i|u|p|br|hr|em|strong|div|span|ul|ol|li|img|table|tr|td|html|body|pre|code)(?:\s.*|\/)?$/iu;

/** Words a merge field is named with when its name is one plain word, such as `«Title»`. */
const fieldWord =
  /^(?:title|name|salutation|greeting|company|organi[sz]ation|employer|school|address|street|city|date|day|month|time|topic|field|position|email|phone|contact|host|recipient|sender)s?$/iu;

const titleWord = '(?:mr|mrs|ms|miss|mx|dr|prof)';

const forms: readonly PromptForm[] = [
  // [Name], [what you learned], also over a line's end; not [1], [sic], [...], a[i], nor [words](link)
  {
    pattern: /\[(?!\])[^[\]]{0,200}\]/gu,
    isPrompt: (found, before, after) =>
      !/\n\s*\n/u.test(found) &&
      !bracketedAside.test(inside(found)) &&
      !after.startsWith('(') &&
      !(found.length === 3 && /[\p{L}\p{N}]$/u.test(before)),
  },
  // {{name}}, {firstName}, ${data.company}
  { pattern: /(?<![{$])\$?\{{1,3}[^{}\n]{1,80}\}{1,3}/gu, isPrompt: (found) => /[\p{L}\p{N}]/u.test(found) },
  // <Name>, <<company>>; not <a@b.c>, <https://…>, <br>, nor x<y and z>y
  {
    pattern: /(?<![\p{L}\p{N}<])<{1,2}[\p{L}_/][^<>@:\n]{0,60}>{1,2}/gu,
    isPrompt: (found) => {
      const name = inside(found);
      return !markup.test(name) && !/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/u.test(name);
    },
  },
  // «First_Name», «GreetingLine», «Title»; not «Guernica», nor quoted words
  {
    pattern: /«\s?[\p{L}_][\p{L}\p{N}_]{0,40}\s?»/gu,
    isPrompt: (found) => /_|\p{Ll}\p{Lu}/u.test(found) || fieldWord.test(inside(found)),
  },
  // %FIRSTNAME%, *|FNAME|*; not 100%, nor what a web address escapes
  {
    pattern: /(?<![\p{L}\p{N}%])%{1,2}(?![0-9A-Fa-f]{2}%)[\p{L}_][\p{L}\p{N}_]{1,40}%{1,2}/gu,
    isPrompt: notInAddress,
  },
  { pattern: /\*\|[A-Z][A-Z0-9_:]{0,40}\|\*/gu },
  // ____ and ……… ; not a rule drawn across the page
  {
    pattern: /_{3,}|…{3,}|\.{7,}/gu,
    isPrompt: (found, before, after) => notInAddress(found, before) && !isDrawnRule(found, before, after),
  },
  // XXX, XX:XX, XX/XX
  { pattern: /(?<![\p{L}\p{N}_])(?:X{3,}|XX(?:[:./-]XX)+)(?![\p{L}\p{N}_])/gu, isPrompt: notInAddress },
  { pattern: /(?<![\p{L}\p{N}_])(?:TBD|TBA)(?![\p{L}\p{N}_])/giu },
  // INSERT NAME HERE, (insert company); not the statement of a database
  {
    pattern: /(?<![\p{L}\p{N}_])INSERT(?!\s+INTO\b|\s+statements?\b)(?![\p{L}\p{N}_])(?:[ \t]+[A-Z]{2,})*/gu,
  },
  { pattern: /\(insert [^()\n]{1,60}\)/giu },
  // (Last Name), (your name)
  {
    pattern:
      /\((?:(?:your|the|his|her|their|first|last|family|full|host|company|school|contact|recipient)(?:['’]s)? ){1,3}name\)/giu,
  },
  // Mr./Ms., Ms./Mrs./Dr., (Dr. Ms. Mr.); not MS/MS
  {
    pattern: new RegExp(`(?<![\\p{L}])${titleWord}\\.?(?:\\s?/\\s?${titleWord}\\.?)+(?![\\p{L}])`, 'giu'),
    isPrompt: (found) => new Set(found.toLowerCase().match(/[a-z]+/gu)).size > 1,
  },
  { pattern: new RegExp(`\\(${titleWord}\\.?(?:[ ,/]+${titleWord}\\.?)+\\)`, 'giu') },
  // "Dear ," and "Dear Ms. :" at the start of a line; a bare "Hi," greets on purpose, "Hi ," lost a name
  {
    pattern: new RegExp(
      `(?<=^[>\\s]*)Dear(?:[ \\t]+${titleWord}\\.?)?[ \\t]*(?=[,:;!]|\\s*$)[,:;!]?`,
      'gimu',
    ),
  },
  {
    pattern: new RegExp(
      `(?<=^[>\\s]*)(?:hi|hello|hey|good (?:morning|afternoon|evening))(?:[ \\t]+${titleWord}\\.?[ \\t]*|[ \\t]+)[,;!]`,
      'gimu',
    ),
  },
];

function inside(found: string): string {
  return found.replace(/^[[<«\s]+|[\]>»\s]+$/gu, '');
}

/** True unless the match is part of a web or mail address. */
function notInAddress(_found: string, before: string): boolean {
  return !/(?:https?:\/\/|www\.|@)\S*$/iu.test(before);
}

/** A long run alone on its line separates parts of a letter. */
function isDrawnRule(found: string, before: string, after: string): boolean {
  return found.length >= 20 && /(?:^|\n)[>\s]*$/u.test(before) && /^\s*(?:\n|$)/u.test(after);
}

/** Finds every unfilled prompt of a text; empty when there is none. */
export function findUnfilledPrompts(text: string): readonly UnfilledPrompt[] {
  const found = forms.flatMap((form) => matchesOf(form, text));
  const merged: { start: number; end: number }[] = [];
  for (const place of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1);
    if (last !== undefined && place.start < last.end) last.end = Math.max(last.end, place.end);
    else merged.push({ ...place });
  }
  return merged.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function matchesOf(form: PromptForm, text: string): readonly { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (const match of text.matchAll(form.pattern)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const nearby = text.slice(Math.max(0, start - 200), start);
    if (form.isPrompt?.(found, nearby, text.slice(end, end + 200)) !== false) places.push({ start, end });
  }
  return places;
}
