import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const dist = path.resolve(import.meta.dirname, "../../dist");
const filesIn = (ending: string): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(dist, file));

test("every type that the library's own types name goes with it", () => {
  const files = filesIn(".d.ts");
  expect(files).toContain(path.join(dist, "index.d.ts"));
  const missing = files.flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)\.js"/g), ([, name]) =>
      path.resolve(file, "..", `${name}.d.ts`),
    ).filter((named) => !existsSync(named)),
  );
  expect(missing).toEqual([]);
});

test("what is shipped of other packages goes with its licence", () => {
  const licences = readFileSync(path.join(dist, "LICENCES.txt"), "utf8");
  for (const name of ["commander", "wink-nlp", "wink-eng-lite-web-model", "natural"])
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, "m"));
  expect(licences.match(/permission is hereby granted/gi)?.length).toBeGreaterThanOrEqual(4);
});

test("the command is read by Node of any version: nothing is imported before the version is known", () => {
  expect(readFileSync(path.join(dist, "cli.js"), "utf8")).not.toMatch(/^import\b/m);
});
