/** Finds questions of an unhelpful shape: yes or no, two in one, and those that carry their own answer. */
import { findHead, type Head, type Sentence, type Span } from './question-text.ts';

/* Put politely, an open question may begin like a closed one: "Could you tell me how you started?" */
const politeRequest =
  /^(?:can|could|will|would|may|might|do|should) (?:you|i|we) (?:please |perhaps |maybe |kindly |also |ever )?(?:be (?:able|willing|so kind as|happy) to |mind |care to |like to |want to )?(?:tell|telling|describ\w+|explain\w*|walk\w*|talk\w*|say|saying|speak\w*|shar\w+|give|giving|show\w*|name|naming|point\w*|help\w*|paint\w*|take me|taking me|recommend\w*|suggest\w*|think of|sketch\w*|ask|asking|list|outline)\b(?! (?:me |us )?(?:if|whether)\b)/;
/* Asking leave is answered with yes or no, and rightly so. */
const permission = /^(?:may|might|can|could|should) (?:i|we)\b(?! ask (?:you )?(?:if|whether)\b)/;
const preface = /^(?:so |and )?(?:may|can|could) i ask\b/;
const pairOfOpposites =
  /\b(?:(?:likes?|enjoy|love) and (?:dislikes?|hate)|best and (?:the )?worst|most and (?:the )?least|pros and (?:the )?cons|advantages and (?:the )?disadvantages|highs and lows|ups and downs|upsides? and (?:the )?downsides?|strengths and (?:the )?weaknesses|(?:rewards|benefits|advantages|joys|good) and (?:the )?(?:problems|frustrations|challenges|drawbacks|downsides|sorrows|bad))\b/;
const secondOpen =
  /(?<=\S),? (?:and|or|but|as well as) (?:also |then |if so,? |if not,? )?(?:how|what|why|which)\b/g;
const secondPlace =
  /(?<=\S),? (?:and|or) (?:also |then )?(?:who|when|where) (?:is|are|was|were|do|does|did|can|could|will|would|should|have|has|had)\b/g;
const secondAuxiliary =
  /(?<=\S),? and (?:also |then |if so,? )?(?:do|does|did|is|are|was|were|would|could|can|will|have|has|should) (?:you|i|it|they|that|this|there|people|the|your|one|newcomers|beginners|we)\b/g;
const bareQuestionWord = /\b(?:how|what|why|which|who|when|where)$/;
/* "..., and why?" asks for the reason of the same answer, and opens what would be closed. */
const closingWhy = /,? (?:and|or) (?:why|how so|in what way)(?: not)?\s*\?*$/;
const statement = /^(?:so |and |but )?(?:you|it|it's|they|there|there's|this|that|that's|people)\b/;
const anyQuestionWord = /\b(?:how|what|why|which|who|whom|whose|when|where)\b/;
/* The two halves are compared, or both are what somebody finds out. */
const comparing =
  /\b(?:between|both|from|compare\w*|difference|(?:find out|know|decide|learn|see|judge|understand) (?:how|what|why|which))\b[^,;]*$/;

const leadingHead =
  /^(?:don't|wouldn't|isn't|aren't|wasn't|weren't|doesn't|didn't|won't|can't|shouldn't|haven't|hasn't) |^is it (?:not )?(?:true|fair to say|right) that\b|^(?:do|would|don't|wouldn't) you (?:not )?(?:agree|say (?:that|it is|it's)|think that|think it's|think this is|think the)\b/;
const tag =
  /, (?:right|correct|no|yes|eh|huh|is it|isn't it|aren't they|don't you|don't they|doesn't it|didn't you|wouldn't you(?: say| agree)?|won't it|am i right)\?+$/;
const foregoneConclusion =
  /(?:(?:^|[,;:] )(?:and |but |so )?(?:surely|obviously|clearly|of course|admittedly|needless to say)\b)|\b(?:is|are|must be) (?:surely|obviously|clearly)\b|\b(?:everyone|everybody) knows\b|\bas we all know\b|\blet's face it\b|\bi (?:assume|guess|suppose|bet|take it)\b|\bi(?:'m| am) sure\b|\bit must be (?:so |very |really )?(?:hard|difficult|tough|great|boring|exciting|amazing|stressful|lonely|wonderful|rewarding|tiring|fun|nice|awful|terrible)\b|\byou must (?:really )?(?:love|hate|enjoy|be (?:so |very )?(?:tired|proud|bored|happy))\b/;
const loadedOpening =
  /\bhow (?:boring|awful|terrible|horrible|dreadful|miserable|amazing|fantastic|wonderful|great|exciting|toxic|bad|glamorous) (?:is|are|was|were)\b|\bwhy (?:is|are|do|does)\b[^?]*\b(?:so|such) (?:a |an )?(?:bad|badly|terrible|terribly|boring|stressful|toxic|awful|underpaid|poor|poorly|miserable|unhappy|great|wonderful)\b|\bwhat do you (?:most )?hate\b|\bhow much do you (?:love|hate)\b|\bwhy (?:are|do) you still\b/;

/** Where a question can be answered with yes or no, if it can. */
export function findClosed(sentences: readonly Sentence[]): Span | undefined {
  for (const sentence of sentences) {
    if (!sentence.asked && sentences.length > 1) continue;
    const head = findHead(sentence);
    if (head !== undefined && isClosed(head)) return head;
    if (head === undefined && isAskedStatement(sentence)) return sentence;
  }
  return undefined;
}

/** "You work weekends?" */
function isAskedStatement({ asked, text }: Sentence): boolean {
  return asked && statement.test(text) && !anyQuestionWord.test(text);
}

function isClosed(head: Head): boolean {
  if (head.kind === 'open' || closingWhy.test(head.text)) return false;
  return !politeRequest.test(head.text) && !permission.test(head.text);
}

/** Where the second of two questions begins, if there are two. */
export function findDouble(sentences: readonly Sentence[]): Span | undefined {
  const asked = sentences.filter(
    (sentence) => sentence.asked && !(preface.test(sentence.text) && !/[,;:]/.test(sentence.text)),
  );
  const second = asked.find((sentence, place) => place > 0 && findHead(sentence) !== undefined);
  if (second !== undefined) return second;
  for (const sentence of sentences) {
    const opposites = pairOfOpposites.exec(sentence.text);
    if (opposites !== null) return spanOf(sentence, opposites.index, opposites[0].length);
    const joined = findJoined(sentence);
    if (joined !== undefined) return joined;
  }
  return undefined;
}

function findJoined(sentence: Sentence): Span | undefined {
  const head = findHead(sentence);
  if (head === undefined) return undefined;
  for (const pattern of [secondOpen, secondPlace, secondAuxiliary]) {
    for (const match of head.text.matchAll(pattern)) {
      const before = head.text.slice(0, match.index);
      if (closingWhy.test(head.text.slice(match.index))) continue;
      if (bareQuestionWord.test(before) || comparing.test(before)) continue;
      return spanOf(head, match.index, match[0].length);
    }
  }
  return undefined;
}

/** Where a question puts its answer into the host's mouth, if it does. */
export function findLeading(sentences: readonly Sentence[]): Span | undefined {
  for (const sentence of sentences) {
    const head = findHead(sentence);
    const atHead = head === undefined ? null : leadingHead.exec(head.text);
    if (head !== undefined && atHead !== null) return spanOf(head, 0, atHead[0].trimEnd().length);
    for (const pattern of [tag, foregoneConclusion, loadedOpening]) {
      const match = pattern.exec(sentence.text);
      if (match !== null) return spanOf(sentence, match.index, match[0].length);
    }
  }
  return undefined;
}

function spanOf(whole: Span, index: number, length: number): Span {
  return { start: whole.start + index, end: whole.start + index + length };
}
