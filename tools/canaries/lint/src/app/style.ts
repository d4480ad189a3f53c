/** What the house writes in another way. */
import { type Answer, other } from './cycle.ts'; // caught by: import/no-cycle
import { Question } from './question.ts'; // caught by: typescript/consistent-type-imports

export let loose: any; // caught by: typescript/no-explicit-any
var old = other; // caught by: eslint/no-var
// @ts-ignore caught by: typescript/ban-ts-comment
export const answer: Answer = old;
export const question: Question = { text: 'What surprised you?' };

export default answer; // caught by: import/no-default-export
