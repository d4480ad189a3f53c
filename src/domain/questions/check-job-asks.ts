/**
 * Lists the turns of phrase by which a question asks for a job, a referral to one, or help in getting one.
 *
 * They run over plain text: small letters, straight apostrophes, quotations blanked out. A question about how people in
 * general get in, are hired or apply is none of these.
 */

const post =
  '(?:job|position|role|internship|placement|post|vacancy|opening|apprenticeship|traineeship|trial shift)';
const somePost = `(?:a|an|any|some|that|the|my first|your) (?:[a-z]+ )?${post}`;
const place =
  '(?:team|company|firm|department|organi[sz]ation|lab|office|agency|employer|school|hospital|studio|group|business|practice)';
const youOrYours = `(?:you|they|your [a-z]+)`;
const withYou = `(?:here|with you|for you|(?:with|for|at|on|in|under) your|your ${place})`;
const papers = '(?:my|a copy of my) (?:resume|résumé|cv|application|curriculum vitae|cover letter)';
const trainees = '(?:interns?|internships?|trainees?|traineeships?|apprentices|apprenticeships?|placements?)';
const vacancies =
  '(?:openings?|vacanc(?:y|ies)|open positions?|open roles?|positions? (?:open|available|going)|job opportunit(?:y|ies)|jobs? (?:open|available|going)|internships?|traineeships?)';
const notHow = '(?<!\\b(?:how|when|where|why|what|which|often) )';
const studies =
  "(?:licen[cs]es?|courses?|degrees?|programmes?|programs?|schools?|grants?|scholarships?|certificates?|certification|exams?|master'?s|college|university|universities|training)";
const forStudies = `(?: (?:for|to) (?:[a-z']+ ){0,3}?${studies}\\b)`;
const someone = '(?:someone|somebody|a person|people|a candidate)';

const vacancyAsks: readonly RegExp[] = [
  /\b(?:is|are) (?:you|it|they|anyone|anybody|your [a-z]+|the [a-z]+)(?: [a-z]+)? (?:hiring|recruiting|taking on)\b/,
  new RegExp(`\\b(?:will|would|might|could) ${youOrYours} (?:soon |ever )?be (?:hiring|recruiting)\\b`),
  /\b(?:plan|plans|planning|intend|intends|going|looking) to (?:hire|recruit|take on)\b/,
  new RegExp(
    `\\b(?:any|have an?|got an?|know of an?|there(?: be)?(?: an?| some)?) (?:[a-z-]+ )?${vacancies}(?![a-z])`,
  ),
  new RegExp(
    `\\bwhat (?:openings|vacancies|open positions|open roles|internships|jobs|positions) (?:do you have|does your|are there|are you|are (?:open|available|coming)|come up|might|will|at your)\\b`,
  ),
  new RegExp(
    `\\b(?:is|are) ${youOrYours} (?:[a-z]+ )?looking for (?:any |new |more |some |an? |another )*(?:people|staff|${trainees}|hires?|someone|somebody|candidates?|employees|help)\\b`,
  ),
  new RegExp(
    `${notHow}\\b(?:do|does|could|would) ${youOrYours} (?:currently |ever |still )?(?:need|use) (?:any |some |another |an extra |a )(?:help|hand|people|interns?|trainees?|staff|assistant)\\b`,
  ),
  new RegExp(
    `${notHow}\\bdo(?:es)? ${youOrYours} (?:ever |usually |sometimes |currently )?(?:take|accept|hire|offer|have|employ) (?:on )?(?:any )?${trainees}\\b`,
  ),
  new RegExp(
    `\\b(?:place|room|spot|seat|work) for me (?:in|at|on|with|here)\\b|\\bsomething for me ?(?:\\?|$)`,
  ),
  new RegExp(
    `\\bany (?:chance|possibility|prospect|hope) of (?:me |my )?(?:${somePost}|getting|being hired|joining|working)\\b`,
  ),
  new RegExp(
    `\\b(?:let me know|tell me|think of me|write to me|call me) (?:when|if|of|about|as soon as)\\b[^?]*\\b(?:${post}s?|vacanc(?:y|ies)|something) (?:comes|opens|is|becomes|turns)\\b`,
  ),
];

const hireMeAsks: readonly RegExp[] = [
  new RegExp(
    `\\b(?:hire|hiring|employ|employing|recruit|interview|consider|considering) (?:me|${someone} like me)\\b`,
  ),
  /(?:^|[,.;:] )(?:so |and )?would you (?:ever |consider |think of )*(?:hire|hiring|employ|employing|take on|taking on)\b/,
  new RegExp(`\\b(?:hire|employ|take on) ${someone} with (?:my|a background like mine)\\b`),
  /\b(?:take me on|keep me in mind|give me a (?:chance|shot|try|start))\b/,
  /\b(?:see|imagine|picture) me (?:working|joining|fitting in)\b/,
  new RegExp(
    `\\b(?:(?:can|could|may|might|would|should) (?:i|someone like me)|i (?:can|could|might|may)) (?:[a-z]+ )?(?:work|intern|start|apply|join|be hired|get hired|get in|train|volunteer) ${withYou}\\b`,
  ),
  new RegExp(
    `\\bi(?:'d| would)? (?:love|like|hope|want|wish) to (?:work|intern|join|start|train) ${withYou}\\b`,
  ),
  new RegExp(
    `\\bi(?:'m| am| have|'ve)? (?:just |already )?(?:applying|applied|about to apply|going to apply|thinking of applying)\\b(?!${forStudies})(?! (?:what|this|that|it|these|my)\\b)`,
  ),
  new RegExp(
    `\\bhow (?:do|can|should|could|would|might) i apply\\b(?! (?:what|this|that|it|these|my)\\b)(?!${forStudies})`,
  ),
  /\bmy chances (?:of (?:getting|being|an?|landing)|here|with you|at your)\b/,
  /\b(?:would|could|will) you pay me\b|\b(?:salary|pay|wage) would you offer me\b|\bwould (?:you|your [a-z]+) offer me\b/,
];

const helpAsks: readonly RegExp[] = [
  new RegExp(
    `\\b(?:refer|recommend|put) me\\b(?! (?:to|on to) (?:${someone}|anyone|anybody|others?|another|an?|some|any|the|your)\\b(?! (?:[a-z]+ )?(?:${post}|hr\\b|human|hiring|recruit|director|head|manager|boss|company|firm|team|department)))(?! (?:right|straight|off|at ease|in touch))`,
  ),
  /\b(?:refer|introduce|connect|direct|point|put) me (?:in touch )?(?:to|with) (?:your |the |an? |someone |somebody |anyone |whoever )(?:[a-z]+ )*(?:hr\b|human resources|hiring|recruit[a-z]*)/,
  new RegExp(
    `\\b(?:pass|forward|send|hand|submit|give|email|mail|leave|keep|drop|share)(?: on| along| in| off| over)?(?: you| him| her| them| your [a-z]+)? ${papers}(?![a-z])`,
  ),
  /\b(?:pass|forward|put|give|drop)(?: on| along| in)? my name (?:to|on|along|forward|in)\b/,
  /\bword (?:in )?for me\b|\bput in a (?:good )?word\b|\b(?:vouch|speak up) for me\b/,
  /\b(?:be|act as|serve as) (?:my|a) reference\b|\b(?:give|write) me a (?:reference|recommendation|letter of recommendation)\b/,
  new RegExp(
    `\\b(?:can|could|may|might|would|should|do|will) (?:i|you|we) (?:[a-z]+ )?(?:get|have|find|offer|give|arrange|land|secure)(?: me| for me)? ${somePost}\\b(?! (?:of|in my life|like this)\\b)`,
  ),
  new RegExp(`\\b(?:get|give|find|offer|land) me (?:${somePost}|an interview|a foot in|hired|work)\\b`),
  new RegExp(`\\b(?:arrange|set up) (?:an interview|${somePost}) for me\\b`),
  new RegExp(
    `\\bhelp(?:ing)? me (?:to )?(?:get|find|land|secure) (?:${somePost}|an interview|hired|work)\\b`,
  ),
  new RegExp(`\\b(?:a|any|some) (?:[a-z]+ )?${post} for (?:me|${someone} like me)\\b`),
  new RegExp(
    `\\bi(?:'m| am|'d| would| really| also)?(?: be)? (?:looking for|seeking|hoping for|hoping to get|like|want|need|after) ${somePost}\\b`,
  ),
  /\b(?:hiring manager|recruiter|head of hiring)(?:'s)? (?:name|address|email|number|contact)\b|\bname of (?:the|your) (?:hiring manager|recruiter)\b/,
  /\bwho(?:'s| is| does| handles)?(?: in charge of| responsible for)? (?:the )?(?:hiring|recruiting|recruitment) (?:here|(?:at|in|on|for) your)\b/,
];

/** Every such turn of phrase. @source rules 1, 2, 37, 38, 84 */
export const jobAskPatterns: readonly RegExp[] = [...vacancyAsks, ...hireMeAsks, ...helpAsks];
