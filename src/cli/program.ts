/** The command line: its commands and what each is given. */
import { Command } from 'commander';
import type { Client } from './caller.ts';
import type { CommandHost, ConfigFlags, MadeLink, Opened } from './host.ts';
import { reportFault } from './report-fault.ts';

interface GlobalFlags extends ConfigFlags {
  readonly json?: boolean;
  readonly notebook?: string;
}

/** Runs one command line, without the names of program and script; answers the exit code. */
export async function runCommandLine(host: CommandHost, words: readonly string[]): Promise<number> {
  const json = words.includes('--json');
  try {
    const program = createProgram(host);
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync([...words], { from: 'user' });
    return 0;
  } catch (thrown) {
    return reportFault(host, thrown, json);
  }
}

function createProgram(host: CommandHost): Command {
  const program = new Command('askwell')
    .description('Askwell runs the whole life of informational interviews.')
    .version(host.version, '--version', 'print the version')
    .option('--json', 'print results and errors as JSON, for programs')
    .option('--notebook <id>', 'another notebook than your own')
    .option('--data <folder>', 'the folder everything is kept in (ASKWELL_DATA)')
    .helpOption('-h, --help', 'print this')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        host.terminal.out(text);
      },
      // Every error is told in one place, by reportFault.
      writeErr: () => undefined,
    });
  addServing(program, host);
  addFriendlyCommands(program, host);
  addDo(program, host);
  return program;
}

function addServing(program: Command, host: CommandHost): void {
  const { terminal } = host;
  const say = ({ address, link }: MadeLink, json: boolean | undefined, sentences: string) => {
    terminal.out(json === true ? `${JSON.stringify({ address, link })}\n` : sentences);
  };
  program
    .command('serve')
    .description('serve the notebook to your browser until Ctrl-C')
    .option('--port <number>', 'the port to listen on, 0 for any free one (ASKWELL_PORT)')
    .option('--host <host>', 'the host to listen on (ASKWELL_HOST)')
    .option('--origin <address>', 'the https address others use (ASKWELL_ORIGIN)')
    .action(async (_options, command: Command) => {
      const flags = command.optsWithGlobals<GlobalFlags>();
      await host.serve(flags, (made) => {
        const { address, link } = made;
        const another = 'For another link, type "askwell link". To stop, press Ctrl-C.';
        say(
          made,
          flags.json,
          `Askwell is at ${address}\nOpen it once by this link, within 15 minutes:\n  ${link}\n${another}\n`,
        );
      });
    });
  program
    .command('link')
    .description('make a link that opens the notebook in a browser, once')
    .action((_options, command: Command) => {
      const flags = command.optsWithGlobals<GlobalFlags>();
      const made = host.makeLink(flags);
      say(made, flags.json, `${made.link}\n`);
    });
}

/** Opens the notebook for one command and closes it again, also when the command fails. */
async function withOpened(
  host: CommandHost,
  command: Command,
  run: (
    opened: Opened,
    flags: { readonly json: boolean; readonly notebook: string | undefined },
  ) => Promise<void>,
): Promise<void> {
  const flags = command.optsWithGlobals<GlobalFlags>();
  const opened = await host.open(flags);
  try {
    await run(opened, { json: flags.json === true, notebook: flags.notebook });
  } finally {
    await opened.close();
  }
}

async function clientOf(opened: Opened, notebook: string | undefined): Promise<Client> {
  const { createClient } = await import('./caller.ts');
  return createClient(opened, notebook);
}

function addFriendlyCommands(program: Command, host: CommandHost): void {
  const { terminal } = host;
  program
    .command('import')
    .argument('<file>', 'a LinkedIn Connections.csv, or the whole export zip')
    .option('--preview', 'show what it would bring; take nothing in')
    .description('take the people of an address book in')
    .action((path: string, { preview = false }: { preview?: boolean }, command: Command) =>
      withOpened(host, command, async (opened, { json, notebook }) => {
        const { importFile } = await import('./import-file.ts');
        await importFile(
          { client: await clientOf(opened, notebook), progress: opened.world.progress },
          terminal,
          { path, preview, json },
        );
      }),
    );
  program
    .command('today')
    .option('--at <instant>', 'as of another moment, such as 2026-05-12T14:00:00Z')
    .description('show what to do now, and why')
    .action(({ at }: { at?: string }, command: Command) =>
      withOpened(host, command, async (opened, { json, notebook }) => {
        const { showToday } = await import('./show-today.ts');
        await showToday(await clientOf(opened, notebook), terminal, { at, notebook, json });
      }),
    );
  program
    .command('calendar')
    .description('print talks and due steps as a calendar: askwell calendar > askwell.ics')
    .action((_options, command: Command) =>
      withOpened(host, command, async (opened, { json, notebook }) => {
        const { text } = await (await clientOf(opened, notebook)).calendarFeed.text();
        terminal.out(json ? `${JSON.stringify({ text })}\n` : text);
      }),
    );
  program
    .command('search')
    .argument('<words...>', 'words, or how they begin')
    .description('search people, careers, letters, notes, findings and promises')
    .action((words: string[], _options, command: Command) =>
      withOpened(host, command, async (opened, { json, notebook }) => {
        const { showSearch } = await import('./show-search.ts');
        await showSearch(await clientOf(opened, notebook), terminal, { words: words.join(' '), json });
      }),
    );
}

function addDo(program: Command, host: CommandHost): void {
  program
    .command('do')
    .argument('<operation>', 'its name, such as contacts.create; /api/docs describes them all')
    .option('--input <json>', 'a file with one JSON object, - for standard input, or the object itself')
    .description('do any operation of the API')
    .action((name: string, { input }: { input?: string }, command: Command) =>
      withOpened(host, command, async (opened, flags) => {
        const { doOperation } = await import('./do-operation.ts');
        await doOperation(opened, host.terminal, { name, input, ...flags });
      }),
    );
}
