/**
 * Lists the questions an employer's site, an occupation handbook, a register, statistics or a profile page would answer.
 *
 * The patterns run over plain text: small letters, straight apostrophes, quotations blanked out.
 */

const organization =
  '(?:company|firm|organi[sz]ation|agency|employer|business|practice|institution|hospital|school|department)';
const employer = `(?:your|the|this) ${organization}`;
const credential =
  '(?:degrees?|qualifications?|licen[cs]es?|certifications?|certificates?|diplomas?|credentials?|majors?|education|schooling|training)';
const training =
  '(?:degree|course|programme|program|training|apprenticeship|licen[cs]e|certificate|certification|qualification)';
const needed = '(?:need|needs|needed|require|requires|required|necessary|mandatory|have to have)';
const pay = '(?:salary|salaries|pay|wages?|income|earnings)';
const field = '(?:the|this|your) (?:field|industry|profession|sector|country|trade)';

const employerFacts: readonly RegExp[] = [
  new RegExp(
    `\\bhow many (?:people|employees|staff|offices|branches|locations|sites) (?:does (?:${employer}|it)|(?:work|are employed) (?:at|for|in) ${employer}|are there (?:at|in) ${employer})`,
  ),
  new RegExp(`\\bhow many (?:employees|staff|offices|branches|locations) (?:do you have|are there)\\b`),
  new RegExp(`\\bhow (?:big|large|old) is ${employer}\\b`),
  new RegExp(`\\bwhen was ${employer} (?:founded|started|established|set up)\\b`),
  new RegExp(`\\bwho (?:founded|owns|runs|leads) ${employer}\\b`),
  new RegExp(
    `\\bwhat (?:exactly )?(?:does|do|did) ${employer} (?:actually )?(?:(?:make|sell|offer|produce)\\b|do ?(?:\\?|$))`,
  ),
  new RegExp(`\\bwhere (?:is|are) (?:${employer}|your (?:offices?|headquarters|head office|branches))\\b`),
  /\bwhat (?:products|services) (?:do|does) (?:you|your|the)\b/,
  /\bwho (?:is|are) your (?:main |biggest )?(?:ceo|president|owner|founder|director|competitors?|clients?|customers?)\b/,
  new RegExp(`\\b(?:history|mission|mission statement|size|turnover|revenue|locations?) of ${employer}\\b`),
  new RegExp(`\\b${employer}'s (?:history|mission|size|turnover|revenue|locations?)\\b`),
];

const entryFacts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:what|which)(?: kind of| sort of| type of)? ${credential} (?:do|does|is|are|did|would|should|will|must)\\b[^?]*\\b${needed}\\b`,
  ),
  new RegExp(
    `\\b(?:do|does|would|will) (?:you|i|one|people|someone) (?:really )?(?:need|have to have|require) (?:a|an|any) (?:[a-z'-]+ )?${credential}\\b`,
  ),
  new RegExp(`\\bis (?:a|an|any) (?:[a-z'-]+ )?${credential} (?:needed|required|necessary|mandatory)\\b`),
  /\bwhat (?:are|is) the (?:[a-z]+ )?(?:entry|licensing|legal|educational|admission|education|training) requirements?\b/,
  /\brequirements? (?:for|of) becoming\b|\brequirements? to (?:become|be|get)\b/,
  new RegExp(
    `\\bhow (?:long|much) (?:is|does|do|are|did|would|will) (?:the|a|an|that|this|your|such a) (?:[a-z'-]+ )?${training}\\b[^?]*?(?:\\blast|\\btake|\\bcost|\\?|$)`,
  ),
];

const fieldFacts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:average|median|typical|usual|starting|entry[- ]level|mean) (?:annual |yearly )?${pay}\\b`,
  ),
  /\bhow much (?:do|does|can|could|would|will) (?:an?|the|one|people|beginners|newcomers|someone|most|i|they|it|this|[a-z]+s) (?:[a-z]+ ){0,4}?(?:earn|make|pay(?! to)|get paid|be paid)\b/,
  new RegExp(`\\bwhat(?: is|'s| are) the (?:${pay}|pay range)\\b`),
  /\bwhat does (?:it|this|the job|the work|this job|this work|an? [a-z]+ job) pay\b(?! to)/,
  new RegExp(`\\bhow many (?:people|[a-z]+s) (?:are employed|work) in ${field}\\b`),
  /\bwhat(?: is|'s) (?:the )?(?:(?:job |employment |career )?outlook|job market|demand)\b/,
  new RegExp(`\\b(?:is|are) (?:${field}|the job market) (?:growing|shrinking|in demand)\\b`),
  /\b(?:job|employment) growth\b|\bgrowth rate\b/,
  /\bwhat (?:does|do) [a-z]+ stand for\b|\bwhat(?: is|'s) the (?:definition|meaning) of\b|\bwhat(?: is|'s) an? [a-z]+ ?(?:\?|$)/,
  /\bwhat (?:does|do) an? (?:[a-z-]+ ){1,4}do ?(?:\?|$)/,
  /\bwhat (?:are|is) (?:the|your) (?:main |key |typical |primary |daily |core |usual )?(?:duties|responsibilities|job duties|job description)\b/,
];

const profileFacts: readonly RegExp[] = [
  /\bwhere did you (?:study|go to (?:school|college|university)|get your degree)\b/,
  /\bwhat did you (?:study|major in)\b|\b(?:what|which) degree do you have\b/,
  /\bhow long have you (?:worked|been (?:working|employed|with|at))\b/,
];

/** Everything of this kind. @source rule 63 */
export const lookUpPatterns: readonly RegExp[] = [
  ...employerFacts,
  ...entryFacts,
  ...fieldFacts,
  ...profileFacts,
];

/** Says what was found, so that the question asks for the difference only. */
export const statedFinding: RegExp =
  /\bi(?:'ve| have)? (?:read|saw|seen|found|looked up|looked at|learned|learnt|noticed|understand|gathered)\b|\baccording to\b|\bpublished\b|\b(?:site|website|handbook|figures|statistics|page|pages|adverts?|ads|register|body|profile|report|papers?|lists?|description|brochure|union scale|survey) (?:say|says|give|gives|put|puts|show|shows|list|lists|name|names|ask|asks|mention|mentions|speak|speaks|require|requires|run|runs)\b|\bon paper\b|\bofficially\b|\blisted (?:as|at)\b/;
