import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, folder, gainsay, run } from "../gainsay.js";
import { noTerminal, openTerminal } from "../../ui/terminal.js";
import { careful, ferry, ferryAnswer, json, standIn } from "./stand-in.js";

/** Says on stderr whenever a socket is connected or a name is looked up. */
const watcher = `data:text/javascript,${encodeURIComponent(`
  import net from "node:net"; import dns from "node:dns"; import { syncBuiltinESMExports } from "node:module";
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function (...args) {
    const [to] = Array.isArray(args[0]) ? args[0] : args;
    process._rawDebug("SOCKET " + (to.host ?? to.path) + ":" + to.port);
    return connect.apply(this, args);
  };
  for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
    const own = dns[name];
    dns[name] = (host, ...rest) => { process._rawDebug("LOOKUP " + host); return own(host, ...rest); };
  }
  syncBuiltinESMExports();
`)}`;
const watched = (args: readonly string[], env: Record<string, string> = {}) =>
  run(process.execPath, ["--import", watcher, cli, ...args], { env: { ...process.env, ...env } });
const touched = (stderr: string) => stderr.split("\n").filter((line) => /^(?:SOCKET|LOOKUP) /.test(line));

/** A name that by its definition nobody has. */
const away = ["--reader", "https://reader.invalid/v1", "--reader-model", "large"];

describe("nothing leaves the machine", () => {
  test.each<[string, (event: string) => readonly string[]]>([
    ["report", (event) => ["report", event]],
    ["check", (event) => ["check", join(event, "post.txt"), "--against", event]],
    ["claims", (event) => ["claims", event]],
    ["explain", (event) => ["explain", "f", event]],
    ["the text report", (event) => [event]],
    ["reader test", () => ["reader", "test"]],
  ])("where nobody can be asked: %s", async (_what, args) => {
    const { code, stdout, stderr } = await watched([...args(folder(ferry)), ...away]);
    expect(touched(stderr)).toEqual([]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /[23] articles \([\d,]+ bytes, about [\d,]+ tokens\) would go to reader\.invalid for the model large/,
    );
    expect(stderr).toContain("--yes");
  });

  test("where no reader is asked for, whatever the environment says of one", async () => {
    const { stderr, code } = await watched(["report", folder(ferry)], {
      GAINSAY_READER_KEY: "secret",
      OPENAI_API_KEY: "secret",
    });
    expect(touched(stderr)).toEqual([]);
    expect(code).toBe(1);
  });

  test("where the answer is kept: no endpoint is needed, and no consent", async () => {
    const server = await standIn(careful);
    const event = folder(ferry);
    await gainsay(["report", event, "--reader", server.url, "--reader-model", "large"]);
    const { stderr, code } = await watched(["report", event, ...away]);
    expect(touched(stderr)).toEqual([]);
    expect(code).toBe(1);
  });

  test("but to the endpoint on this machine, and to no other", async () => {
    const server = await standIn(careful);
    const { stderr } = await watched(["report", folder(ferry), "--reader", server.url, "--reader-model", "m"]);
    expect(touched(stderr)).toEqual([`SOCKET 127.0.0.1:${new URL(server.url).port}`]);
  });

  test("with --yes it goes to the host that was named, and it says so", async () => {
    const { stderr, code } = await watched(["report", folder(ferry), ...away, "--yes", "--reader-timeout", "20"]);
    expect(new Set(touched(stderr).map((line) => line.split(/[ :]/)[1]))).toEqual(new Set(["reader.invalid"]));
    expect(stderr).toMatch(/2 articles .* go to reader\.invalid/);
    expect(stderr).toMatch(/reader\.invalid could not be asked.*the rules stand alone/);
    expect(code).toBe(1);
  });

  test.each([
    ["a name", "http://user:secret@127.0.0.1:1/v1"],
    ["a query", "http://127.0.0.1:1/v1?key=secret"],
  ])("in an address that holds %s", async (_what, url) => {
    const { stderr, code } = await watched(["report", folder(ferry), "--reader", url, "--reader-model", "m"]);
    expect(touched(stderr)).toEqual([]);
    expect(code).toBe(2);
    expect(stderr).not.toContain("secret");
  });

  test.each([
    "http://127.0.0.1.example.invalid/v1",
    "http://localhost.invalid/v1",
    "http://0x7f.1.invalid/v1",
    "http://10.0.0.1/v1",
  ])("to what only looks like this machine: %s", async (url) => {
    const { stderr, code } = await watched(["report", folder(ferry), "--reader", url, "--reader-model", "m"]);
    expect(touched(stderr)).toEqual([]);
    expect(code).toBe(2);
    expect(stderr).toContain("unencrypted");
  });

  test("by a redirection to somewhere else", async () => {
    const other = await standIn(careful);
    const server = await standIn((_, _at, response) => {
      response.writeHead(307, { location: `${other.url}/chat/completions` }).end();
      return null;
    });
    const { stderr, code } = await gainsay(["report", folder(ferry), "--reader", server.url, "--reader-model", "m"]);
    expect(other.asked).toHaveLength(0);
    expect(stderr).toMatch(/could not be asked.*redirect/);
    expect(code).toBe(1);
  });
});

test("what goes is the question, the key and nothing else", async () => {
  const server = await standIn(careful);
  const env = {
    ...process.env,
    GAINSAY_READER_KEY: "secret-1",
    OPENAI_API_KEY: "other",
    OPENAI_ORG_ID: "org",
    OPENAI_PROJECT_ID: "project",
    OPENAI_CUSTOM_HEADERS: "x-own: y",
  };
  await run(process.execPath, [cli, "report", folder(ferry), "--reader", server.url, "--reader-model", "m"], { env });
  const [{ headers, body, path }] = server.asked as [(typeof server.asked)[0]];
  expect(path).toBe("/v1/chat/completions");
  expect(headers["authorization"]).toBe("Bearer secret-1");
  expect(Object.keys(headers).toSorted()).toEqual(expect.arrayContaining(["authorization", "content-type", "host"]));
  expect(JSON.stringify(headers)).not.toMatch(/org|project|x-own|stainless|linux|other/i);
  expect(Object.keys(body).toSorted()).toEqual(["messages", "model", "response_format", "stream", "temperature"]);
  for (const text of Object.values(ferry)) expect(body.messages[1]!.content).toContain(text);
});

describe("the key is in no output", () => {
  const key = "sk-very-secret-0123456789";
  const env = {
    ...process.env,
    GAINSAY_READER_KEY: key,
    OPENAI_LOG: "debug",
    DEBUG: "*",
    NODE_DEBUG: "http,https,net,fetch,undici",
  };

  test.each([
    [
      "that answers with it",
      () =>
        JSON.stringify({
          facts: ferryAnswer.facts.map((fact) => ({ ...fact, question: `${fact.question} ${key}`, reason: key })),
        }),
    ],
    ["that answers with it and nothing else", () => `You sent ${key}`],
  ])("of an endpoint %s", async (_what, answering) => {
    const server = await standIn(answering);
    const event = folder(ferry);
    const args = ["--reader", server.url, "--reader-model", "m"];
    const commands = [
      ...["text", "json", "jsonl", "markdown"].map((format) => ["report", event, "--format", format, "--all"]),
      ["claims", event],
      ["explain", "f", event],
      ["check", join(event, "post.txt"), "--against", event],
      ["reader", "test"],
      ["report", event, "--reader-refresh"],
    ];
    for (const command of commands) {
      const { stdout, stderr } = await run(process.execPath, [cli, ...command, ...args], { env });
      expect(`${stdout}${stderr}`.includes(key), command.join(" ")).toBe(false);
    }
    expect(server.asked.length).toBeGreaterThan(1);
    for (const { headers } of server.asked) expect(headers["authorization"]).toBe(`Bearer ${key}`);
    if (_what === "that answers with it")
      expect(readFileSync(join(event, "gainsay-reader.jsonl"), "utf8")).not.toContain(key);
  });

  test.each([400, 401, 404, 418, 500])("of an endpoint that complains with it: %i", async (status) => {
    const server = await standIn((_, _at, response) =>
      json(response, status, { error: { message: `Incorrect key: ${key}` } }, { "retry-after": "0" }),
    );
    const { stdout, stderr } = await run(
      process.execPath,
      [cli, "report", folder(ferry), "--reader", server.url, "--reader-model", "m"],
      { env },
    );
    expect(stdout + stderr).not.toContain(key);
    expect(stderr).toContain("Incorrect key: [key]");
  });

  test("where it cannot be sent", async () => {
    const odd = { ...env, GAINSAY_READER_KEY: `${key}\nécole` };
    const args = ["report", folder(ferry), "--reader", "http://127.0.0.1:1/v1", "--reader-model", "m"];
    const { code, stderr } = await run(process.execPath, [cli, ...args], { env: odd });
    expect(code).toBe(2);
    expect(stderr).toContain("no key has");
    expect(stderr).not.toContain(key);
  });

  test("in the settings, not even where they cannot be read", async () => {
    for (const text of [
      `{"reader": {"key": "${key}", "url": }`,
      `{"reader": {"key": ["${key}"], "${key}": 1}}`,
      `reader: ${key}`,
    ]) {
      const home = folder({ "gainsay/config.json": text });
      const { code, stderr } = await run(process.execPath, [cli, "report", folder(ferry)], {
        env: { ...env, XDG_CONFIG_HOME: home },
      });
      expect(code, text).toBe(2);
      expect(stderr).not.toContain(key);
    }
  });
});

describe("the user's own settings", () => {
  const withSettings = (reader: object) => ({
    ...process.env,
    XDG_CONFIG_HOME: folder({ "gainsay/config.json": JSON.stringify({ reader }) }),
  });

  test("name a reader and its key; --no-reader asks none", async () => {
    const server = await standIn(careful);
    const env = withSettings({ url: server.url, model: "from-settings", key: "kept" });
    await run(process.execPath, [cli, "report", folder(ferry), "--no-reader"], { env });
    expect(server.asked).toHaveLength(0);
    await run(process.execPath, [cli, "report", folder(ferry)], { env });
    expect(server.asked.map(({ body, headers }) => [body.model, headers["authorization"]])).toEqual([
      ["from-settings", "Bearer kept"],
    ]);
  });

  test("give the key to no other endpoint", async () => {
    const [own, other] = [await standIn(careful), await standIn(careful)];
    const env = withSettings({ url: own.url, model: "m", key: "kept" });
    await run(process.execPath, [cli, "report", folder(ferry), "--reader", other.url], { env });
    expect(other.asked.map(({ headers }) => headers["authorization"])).toEqual([undefined]);
  });

  test("are not taken from a folder of articles", async () => {
    const server = await standIn(careful);
    const event = folder({ ...ferry, ".gainsayrc.json": JSON.stringify({ reader: { url: server.url, model: "m" } }) });
    await run(process.execPath, [cli, "report", "."], { cwd: event });
    expect(server.asked).toHaveLength(0);
  });
});

const terminalName = `in a terminal it asks${noTerminal === null ? "" : ` (skipped: ${noTerminal})`}`;
describe.skipIf(noTerminal !== null)(terminalName, { timeout: 60_000 }, () => {
  test.each([
    ["n", "you did not agree"],
    ["y", "could not be asked"],
  ])("and heeds the answer %s", async (answer, words) => {
    const event = folder(ferry);
    const terminal = openTerminal(120, 40);
    try {
      terminal.start(`"$NODE" dist/cli.js report ${event} ${away.join(" ")} --reader-timeout 20`);
      await terminal.shows("would go to reader.invalid");
      await terminal.shows("Send them? [y/N]");
      terminal.type(answer);
      terminal.press("Enter");
      await terminal.shows(words);
      await terminal.shows("the rules stand alone");
      await terminal.shows("code 1");
    } finally {
      terminal.close();
    }
  });

  test.each([
    ["n", ""],
    ["y", "could not be asked"],
  ])("before the review too, and the screen stays whole after the answer %s", async (answer, words) => {
    const event = folder(ferry);
    const terminal = openTerminal(120, 40);
    try {
      terminal.start(`"$NODE" dist/cli.js ${event} ${away.join(" ")}`);
      await terminal.shows("Send them? [y/N]");
      terminal.type(answer);
      terminal.press("Enter");
      await terminal.shows("▸ Facts 1/");
      await terminal.shows(words);
      const [first, second] = terminal.screen().split("\n");
      expect(first).toMatch(/facts {2}≠ /);
      expect(second).toMatch(/^── ▸ Facts 1/);
      terminal.press("q");
      await terminal.shows("code 0");
    } finally {
      terminal.close();
    }
  });
});
