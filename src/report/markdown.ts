import type { Report, ReportClaim, ReportDocument, ReportFact } from "../model.js";
import { isSetAside } from "./decided.js";
import { escapeMarkdown, linkTarget } from "./markdown-escape.js";
import { cutAtMark } from "./quotes.js";
import { writeFinder } from "./reader.js";
import { reaches, signs } from "./relations.js";
import { openFacts, outcomeOf, scopeOf } from "./scope.js";
import { inReadingOrder, readingsOf, witnessesOf, witnessOf } from "./witnesses.js";

/** The report as GitHub-flavoured Markdown, to be handed on: every difference with its quotes, then lists of the rest. */
export function writeMarkdown(report: Report): string {
  const open = openFacts(report);
  const events = Map.groupBy(
    open.filter((fact) => reaches(fact.verdict, "unclear")),
    (fact) => fact.event,
  );
  const blocks = [
    "# Where the outlets disagree",
    escapeMarkdown(scopeOf(report)),
    outcomeOf(report).replaceAll("\u00a0", " "),
    ...Array.from(events, ([event, facts]) => [`## ${escapeMarkdown(event)}`, ...facts.flatMap(writeFact)]).flat(),
    ...list("Set aside by a reviewer", report.facts.filter(isSetAside).map(asSetAside)),
    ...list("Without disagreement", open.filter((fact) => !reaches(fact.verdict, "unclear")).map(asAgreement)),
    ...list(
      "Not checked",
      report.notChecked.map(({ event, document, what, why }) =>
        escapeMarkdown(`${document === null ? event : `${event}/${document}`}: ${what}: ${why}`),
      ),
    ),
    ...documents(report.documents),
    `Written by gainsay ${escapeMarkdown(report.tool.version)}.`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function writeFact(fact: ReportFact): string[] {
  const decision = fact.decision === null ? "" : `, ${fact.decision.kind}`;
  const finder = fact.foundBy === undefined ? "" : `, ${writeFinder(fact.foundBy)}`;
  return [
    `### ${signs[fact.verdict]} ${escapeMarkdown(fact.question)}`,
    `${fact.verdict}, ${fact.severity}${finder}${decision} (${escapeMarkdown(fact.id)}): ${escapeMarkdown(fact.reason)}`,
    table(["value", "outlet", "published", "words"], inReadingOrder(fact).map(asRow)),
  ];
}

function asRow(claim: ReportClaim): string[] {
  const { before, mark, after } = cutAtMark(claim);
  // Not **…**: beside a letter ("US$5m") asterisks stay asterisks.
  const words = `${escapeMarkdown(before)}<b>${escapeMarkdown(mark)}</b>${escapeMarkdown(after)}`;
  return [
    escapeMarkdown(claim.value.shown),
    escapeMarkdown(witnessOf(claim)),
    escapeMarkdown(claim.asserted.said?.slice(0, 10) ?? ""),
    `“${words}”`,
  ];
}

function asSetAside({ question, decision }: ReportFact): string {
  const why = [decision?.reason, decision?.note].filter((part) => part != null && part !== "");
  return escapeMarkdown(`${decision?.kind}: ${[question, ...why].join(" – ")}`);
}

function asAgreement(fact: ReportFact): string {
  const values = readingsOf(fact.claims).map(({ shown, claims }) => `${shown}: ${witnessesOf(claims)}`);
  return `${signs[fact.verdict]} ${escapeMarkdown(`${fact.question} ${values.join(" · ")}`)}`;
}

function documents(read: readonly ReportDocument[]): string[] {
  if (read.length === 0) return [];
  const rows = read.map(({ event, id, outlet, title, published, url, sha256 }) => {
    const target = url === null ? null : linkTarget(url);
    const name = escapeMarkdown(title ?? id);
    return [
      escapeMarkdown(outlet),
      target === null ? name : `[${name}](${target})`,
      escapeMarkdown(published ?? ""),
      escapeMarkdown(`${event}/${id}`),
      sha256.slice(0, 12),
    ];
  });
  return ["## Documents", table(["outlet", "title", "published", "file", "SHA-256 begins"], rows)];
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${item}`).join("\n")];
}

/** Cells are Markdown already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
