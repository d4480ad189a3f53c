/**
 * Lists the turns of phrase by which a question pries into the host's own money, age, family, health, origin or superiors.
 *
 * They run over plain text: small letters, straight apostrophes, quotations blanked out. The same matters asked of
 * people in the field in general are none of these.
 */

const earned =
  '(?:earn|earning|being paid|paid|get paid|take home|bring home|charge|make(?= ?(?:\\?|$|a year|an hour|a month|per|each|every|now|here|annually|as |in your|at )))';

/** Every such turn of phrase. */
export const personalPatterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:how much|what) (?:money )?(?:do |did |are |were |would |will )?you (?:currently |now |personally |actually |really )?${earned}`,
  ),
  /\byour (?:own |current |starting |first |last |annual )?(?:salary|salaries|pay|wages?|income|earnings|bonus|compensation|paycheck|payslip|take-home)\b(?! (?:scale|band|grade|system|structure))/,
  /\bhow (?:old|rich|wealthy) (?:are|were) you\b|\byour age\b|\b(?:at )?what age (?:are|were|did) you\b|\byear were you born\b|\bwhen were you born\b|\bwhen (?:will|do|are|would) you (?:plan to |going to |want to |planning to )?retir/,
  /\b(?:are|were|have) you (?:ever )?(?:been )?(?:married|divorced|single|pregnant|in a relationship|religious|gay|straight|transgender|an? (?:citizen|christian|muslim|catholic|immigrant))\b/,
  /\bdo you (?:have|want|plan to have|plan on having) (?:any )?(?:kids|children|a family|a partner|a husband|a wife|a boyfriend|a girlfriend)\b/,
  /\byour (?:husband|wife|spouse|kids|children|marriage|divorce|boyfriend|girlfriend|pregnancy|home life|private life|family(?! (?:business|firm|practice|doctor|farm|company))|partner(?! (?:firms?|compan|organi|agenc|school|office|institution|team|universit)))\b/,
  /\b(?:are|were|have) you (?:ever )?(?:been )?(?:sick|ill|disabled|depressed|burned out|burnt out|in therapy)\b/,
  /\byour (?:own )?(?:mental )?health\b(?! ?(?:care|system|service|department|sector|trust|board|authority|insurance|district|team))|\byour (?:disability|illness|medication|diagnosis)\b/,
  /\byour (?:own )?(?:religion|religious|faith|church|ethnicity|race|skin|nationality|citizenship|visa(?! (?:team|office|section|work|cases|clients|practice))|immigration status|accent|political views|politics|sexual orientation|sexuality|gender)\b/,
  /\bwhere are you (?:really |originally |actually )?from\b|\bwho did you vote\b|\bwhere do you live\b|\byour home address\b/,
  /\bwhy (?:were|did) you (?:get |got )?(?:fired|sacked|dismissed|let go|laid off|made redundant)\b/,
  /\b(?:is|are|like|about|think of) your (?:own )?(?:boss|manager|supervisor)\b(?!'s)/,
];
