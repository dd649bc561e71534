import { existsSync } from "node:fs";
import { Command, Option } from "commander";
import { colorChoices, type ColorOption } from "./color.js";
import type { AlarmLevel } from "../model.js";
import { failOnChoices, type FailOn } from "./exit.js";
import { complain, print, say } from "./printing.js";
import type { ReaderFlags } from "./reader/settings.js";
import type { ReviewFlags } from "./start-review.js";

// Every command is imported when it runs: a report must not wait for the terminal review, nor --help for the pipeline.

type Painted = { readonly color?: ColorOption };
type Colored = ReaderFlags & Painted;
type Alarmed = Colored & { readonly alarm?: AlarmLevel };
type Judged = Alarmed & { readonly failOn: FailOn };

const examples = `
A folder of articles is one event; a folder of such folders is several, each compared within itself.

Examples:
  gainsay corpus                                review in a terminal; elsewhere the text report
  gainsay report storm/ --format json           for scripts
  gainsay report storm/ --format markdown --output storm.md
  gainsay check draft.md --against storm/       a draft against its sources
  gainsay explain 3f2a storm/                   everything behind one verdict
  gainsay report storm/ --reader http://127.0.0.1:11434/v1 --reader-model NAME
                                                with a language model as a second reader

Exit codes: 0 nothing found, 1 disagreements found (see --fail-on), 2 could not run, 130 interrupted.`;

/**
 * Reads the arguments, runs the command they name and gives its exit code. Throws CommanderError, once the message is
 * on stderr, where they are wrong or ask for help, and whatever the command throws.
 */
export async function runProgram(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command("gainsay")
    .description("Lines up what several outlets claim about one event and marks where they disagree.")
    .exitOverride()
    .configureOutput({ writeOut: say, writeErr: complain })
    .enablePositionalOptions()
    .helpOption("-h, --help", "say how the command is used")
    .addHelpText("after", examples)
    .hook("preSubcommand", handDown);
  const command = (name: string, description: string) =>
    program.command(name).description(description).helpOption("-h, --help", "say how the command is used");

  judged(program.argument("[PATH...]", "articles, folders of articles, or folders of events", ["."]))
    .option("--all", "list also what agrees and everything that was not checked (text report)")
    .option("-V, --version", "print the version")
    .action(async (paths: string[], options: Judged & { all?: true; version?: true }) => {
      if (options.version) {
        const { version } = await import("../version.js");
        return print(`${version}\n`);
      }
      const [first] = program.args;
      if (first !== undefined && !existsSync(first)) await refuseMistypedCommand(program, first);
      if (process.stdout.isTTY && process.stdin.isTTY) {
        code = await (await import("./start-review.js")).startReview(paths, options);
      } else {
        code = await (await import("./report.js")).report(paths, { ...options, format: "text" });
      }
    });

  reviewing(command("review", "go through the facts in the terminal").argument("<PATH...>")).action(
    async (paths: string[], options: ReviewFlags) => {
      code = await (await import("./start-review.js")).startReview(paths, options);
    },
  );

  judged(command("report", "print what the outlets agree and disagree on").argument("<PATH...>"))
    .addOption(
      new Option("-f, --format <FORMAT>", "how the report is written")
        .choices(["text", "json", "jsonl", "markdown"])
        .default("text"),
    )
    .option("-o, --output <FILE>", "write it to a file instead of stdout")
    .option("--all", "list also what agrees and everything that was not checked (text)")
    .action(async (paths: string[], options: Judged & { format: "text"; output?: string; all?: true }) => {
      code = await (await import("./report.js")).report(paths, options);
    });

  judged(command("check", "check a draft against its sources, one line for each claim they contradict"))
    .argument("<DRAFT>", "the draft, - for stdin")
    .usage("[options] <DRAFT> --against <PATH...>")
    .requiredOption("-a, --against <PATH...>", "the sources")
    .action(async (draft: string, options: Judged & { against: string[] }) => {
      code = await (await import("./check.js")).check(draft, options);
    });

  read(command("claims", "print every claim that was read, one a line"))
    .argument("<PATH...>")
    .addOption(
      new Option("-f, --format <FORMAT>", "how a claim is written").choices(["jsonl", "text"]).default("jsonl"),
    )
    .action(async (paths: string[], options: ReaderFlags & { format: "jsonl" | "text" }) => {
      code = await (await import("./claims.js")).claims(paths, options);
    });

  alarmed(command("explain", "print everything behind one verdict"))
    .argument("<FACT>", "its id as the report prints it, or the beginning of it")
    .argument("<PATH...>")
    .action(async (fact: string, paths: string[], options: Alarmed) => {
      code = await (await import("./explain.js")).explain(fact, paths, options);
    });

  painted(command("diff", "print what is different between two JSON reports"))
    .argument("<OLD>")
    .argument("<NEW>")
    .addOption(new Option("-f, --format <FORMAT>", "how it is written").choices(["text", "json"]).default("text"))
    .action(async (before: string, after: string, options: Painted & { format: "text" | "json" }) => {
      code = await (await import("./diff.js")).diff(before, after, options);
    });

  const reader = command("reader", "about the reader, a language model that reads the articles too");
  read(reader.command("test").description("say whether the reader answers, and how well"))
    .helpOption("-h, --help", "say how the command is used")
    .action(async (options: ReaderFlags) => {
      code = await (await import("./reader/test.js")).testReader(options);
    });

  await program.parseAsync(args, { from: "user" });
  return code;
}

/** Flags that stand before the command are meant for it; one that it does not have is an error. */
function handDown(program: Command, command: Command): void {
  for (const [name, value] of Object.entries(program.opts<Record<string, unknown>>())) {
    if (program.getOptionValueSource(name) !== "cli") continue;
    const option = command.options.find((one) => one.attributeName() === name);
    if (option === undefined) program.error(`error: '${command.name()}' has no option '--${name}'`);
    command.setOptionValueWithSource(name, value, "cli");
  }
}

/** The flags of commands that a reader may take part in. */
function read(command: Command): Command {
  return command
    .option("--reader <URL>", "have a language model read the articles too: any chat-completions endpoint")
    .option("--reader-model <NAME>", "the model, as the endpoint calls it; a key is taken from GAINSAY_READER_KEY")
    .option("--no-reader", "ask no reader, even where the configuration names one")
    .option("--reader-refresh", "ask again what was answered before")
    .option("--reader-context <TOKENS>", "how much the model takes at once, answer included (default: 32000)")
    .option("--reader-timeout <SECONDS>", "how long one request may take, retries included (default: 600)")
    .option("-y, --yes", "the articles may leave this machine for the reader's");
}

function colored(command: Command): Command {
  return read(painted(command));
}

function alarmed(command: Command): Command {
  return colored(command).addOption(
    new Option("--alarm <LEVEL>", "how readily an alarm is raised (default: balanced)").choices([
      "quiet",
      "balanced",
      "thorough",
    ] satisfies AlarmLevel[]),
  );
}

function painted(command: Command): Command {
  return command
    .addOption(new Option("--color <WHEN>", "colour the output; NO_COLOR is heeded").choices(colorChoices))
    .option("--no-color", "the same as --color never");
}

function reviewing(command: Command): Command {
  return alarmed(command)
    .option("--plain", "questions and answers line by line, in the manner of git add -p")
    .option("--screen-reader", "sentences in one column; INK_SCREEN_READER=true is heeded")
    .option("--reviewer <NAME>", "whose decisions these are; they get a file of their own")
    .option("--find <WORDS>", "only facts with these words")
    .option("--verdict <LIST>", "only facts with one of these verdicts, between commas")
    .option("--severity <LIST>", "only high, medium or low")
    .option("--decision <LIST>", "only undecided, confirmed, explained, false alarm, noted, stale or conflict")
    .option("--kind <LIST>", "only facts of these kinds")
    .option("--outlet <LIST>", "only facts that these outlets speak of")
    .option("--event <LIST>", "only facts of these events")
    .addOption(
      new Option("--sort <ORDER>", "order of the facts").choices(["need", "verdict", "outlets", "question", "text"]),
    )
    .addOption(new Option("--view <VIEW>", "what is shown first").choices(["facts", "grid", "article"]))
    .addOption(new Option("--theme <THEME>", "colours").choices(["safe", "dark", "light"]))
    .option("--ascii", "signs in ASCII")
    .option("--no-mouse", "leave the mouse to the terminal");
}

function judged(command: Command): Command {
  return alarmed(command).addOption(
    new Option("--fail-on <VERDICT>", "exit 1 from this verdict on").choices(failOnChoices).default("disputed"),
  );
}

/** "reprot" names neither a path nor a command. Where a command is meant, that is the error; else the path is missing. */
async function refuseMistypedCommand(program: Command, word: string): Promise<void> {
  const { DamerauLevenshteinDistance } = await import("natural/lib/natural/distance/levenshtein_distance.js");
  const meant = program.commands
    .map((command) => command.name())
    .find((name) => DamerauLevenshteinDistance(word, name) <= 2);
  if (meant !== undefined) {
    program.error(`error: unknown command '${word}'\n(Did you mean ${meant}?)`, { code: "commander.unknownCommand" });
  }
}
