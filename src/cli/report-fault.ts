/** Tells what went wrong on the command line, and answers the exit code. */
import { CommanderError } from 'commander';
import { type ErrorBody, errorStatus } from '../contract/errors.ts';
import type { CommandHost } from './host.ts';
import { Interrupted } from './interrupted.ts';
import { UsageFault } from './usage.ts';

/** What shells expect of a command that Ctrl-C ended. */
const interruptedExit = 130;

/** Writes the error, as JSON where that was asked for; answers the exit code. */
export function reportFault(host: CommandHost, thrown: unknown, json: boolean): number {
  const { terminal } = host;
  if (thrown instanceof Interrupted) {
    terminal.err('Stopped. Nothing was taken in.\n');
    return interruptedExit;
  }
  // Commander ends help and version by throwing too.
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
  const fault = describeUsage(thrown) ?? host.readFault(thrown);
  terminal.err(json ? `${JSON.stringify(fault)}\n` : `${fault.message} ${fault.remedy}\n`);
  return errorStatus[fault.code].exit;
}

/** What was wrong with the words typed; undefined when something else went wrong. */
function describeUsage(thrown: unknown): ErrorBody | undefined {
  const isUsage = thrown instanceof UsageFault || thrown instanceof CommanderError;
  if (!isUsage) return undefined;
  const text = thrown.message
    .replace(/^error: /, '')
    .replaceAll('\n', ' ')
    .trim();
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  const message = /[.?)]$/.test(sentence) ? sentence : `${sentence}.`;
  const issues = thrown instanceof UsageFault ? [{ path: thrown.argument, message }] : [];
  const remedy = 'Nothing was done. Type "askwell --help" for the commands.';
  return { code: 'invalid_input', message, remedy, data: { summary: message, issues } };
}
