import { RolldownMagicString } from "rolldown";
import { parseSync, Visitor } from "rolldown/utils";

/** The words of an alternation of nothing else: "^(?:of|from)$" → "of|from". */
const alternation = /^\^\((?:\?:)?(?<words>[\w'-]+(?:\|[\w'-]+)*)\)\$$/;

/**
 * A module that does the same, with `/^(?:of|from)$/.test(word)` looked up in a set.
 *
 * It is the shortest way to ask whether a word is one of a few, but V8 compiles each expression when it is first
 * used, and again when it is used a second time: all of ours together take 10 ms of a report.
 */
export function withWordSets(file: string, code: string): string {
  const { program } = parseSync(file, code);
  const text = new RolldownMagicString(code);
  const sets: string[] = [];
  new Visitor({
    CallExpression({ callee }) {
      if (callee.type !== "MemberExpression" || callee.computed || callee.property.name !== "test") return;
      const regex = "regex" in callee.object ? callee.object.regex : { pattern: "", flags: "" };
      const words = regex.flags === "" ? alternation.exec(regex.pattern)?.groups!["words"] : undefined;
      if (words === undefined) return;
      text.overwrite(callee.start, callee.end, `words${sets.length}.has`);
      sets.push(`\nconst words${sets.length} = new Set(${JSON.stringify(words.split("|"))});`);
    },
  }).visit(program);
  const head = program.body.findLast(({ type }) => type === "ImportDeclaration")?.end ?? 0;
  return text.appendLeft(head, sets.join("")).toString();
}
