import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edit, edited, typed } from "../../src/review/line-editor.js";

/** The cursor stands at "|". */
const lineAt = (shown: string) => ({ text: shown.replace("|", ""), at: shown.indexOf("|") });
const shownAs = ({ text, at }: { readonly text: string; readonly at: number }) =>
  `${text.slice(0, at)}|${text.slice(at)}`;

describe("a line that is typed", () => {
  test.each<[string, Edit, string]>([
    ["ask| them", { edit: "insert", text: " of" }, "ask of| them"],
    ["ask|", { edit: "erase" }, "as|"],
    ["|ask", { edit: "erase" }, "|ask"],
    ["a😀|b", { edit: "erase" }, "a|b"],
    ["cafe\u0301|", { edit: "erase" }, "caf|"],
    ["a|sk", { edit: "erase next" }, "a|k"],
    ["ask|", { edit: "erase next" }, "ask|"],
    ["see page 4|", { edit: "erase word" }, "see page |"],
    ["see page  |x", { edit: "erase word" }, "see |x"],
    ["see| page", { edit: "erase all" }, "|"],
    ["a😀|", { edit: "left" }, "a|😀"],
    ["|ask", { edit: "left" }, "|ask"],
    ["|👩\u200D👧x", { edit: "right" }, "👩\u200D👧|x"],
    ["ask|", { edit: "right" }, "ask|"],
    ["as|k", { edit: "home" }, "|ask"],
    ["a|sk", { edit: "end" }, "ask|"],
  ])("%s %o → %s", (before, edit, after) => {
    expect(shownAs(edited(lineAt(before), edit))).toBe(after);
  });

  test("keeps its cursor inside, whatever is done to it", () => {
    const edits = fc.oneof(
      fc.record({ edit: fc.constant("insert" as const), text: fc.string({ unit: "grapheme" }) }),
      fc.record({
        edit: fc.constantFrom(
          "erase" as const,
          "erase next" as const,
          "erase word" as const,
          "left" as const,
          "right" as const,
          "home" as const,
          "end" as const,
        ),
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(edits, { maxLength: 20 }), (text, all) => {
        const line = all.reduce<ReturnType<typeof typed>>(edited, typed(text));
        expect(line.at).toBeGreaterThanOrEqual(0);
        expect(line.at).toBeLessThanOrEqual(line.text.length);
      }),
    );
  });
});
