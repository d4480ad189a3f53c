/** The entry point: wires the command line to configuration, store and server. */
import { createCommandHost } from './command-host.ts';
import { openTerminal } from './terminal.ts';

// What is made from here on, the notebook's file first of all, is closed to other users of the machine.
process.umask(0o077);

const { runCommandLine } = await import('../cli/program.ts');
const terminal = openTerminal(process);
const host = createCommandHost(terminal, { folder: process.cwd(), environment: process.env });
process.exitCode = await runCommandLine(host, process.argv.slice(2));
