import { describe, expect, test } from "vitest";
import { redact } from "../../../src/cli/reader/redact.js";

const key = "sk-secret-0123";
const all = (text: string) => text.replaceAll(/./g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);

describe("a key is taken out", () => {
  test.each([
    ["as it is", `{"a":"${key}"}`],
    ["with one letter escaped", `{"a":"\\u0073k-secret-0123"}`],
    ["with all letters escaped", `{"a":"${all(key)}"}`],
    ["in capital hex", `{"a":"${all(key).replaceAll("2d", "2D")}"}`],
    ["after a backslash that is escaped itself", `{"a":"\\\\${key}"}`],
  ])("%s", (_how, text) => {
    const { a } = JSON.parse(redact(text, key)) as { readonly a: string };
    expect(a.replace("\\", "")).toBe("[key]");
  });
});

test("with a quotation mark in it", () => {
  const odd = 'sk-"odd"-0123';
  expect(JSON.parse(redact(JSON.stringify({ a: odd }), odd))).toEqual({ a: "[key]" });
});

describe("is left alone", () => {
  test.each([
    ["a text without it", '{"a":"Two died.\\u0022"}', key],
    ["a backslash before a u", '{"a":"C:\\\\u0073k"}', key],
    ["a key that is none", '{"a":"ollama none"}', "ollama"],
  ])("%s", (_what, text, given) => {
    expect(JSON.parse(redact(text, given))).toEqual(JSON.parse(text));
  });
});
