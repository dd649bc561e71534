#!/usr/bin/env node
/**
 * The `gainsay` command. Nothing modern is imported before the version of Node is known, so that an old one says what
 * is wrong rather than that it cannot read a file of ours. Below 22.13 the runtime that this project pins takes over
 * where it is installed.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 13)) {
  // Where the cache cannot be written this does nothing.
  process.getBuiltinModule("node:module").enableCompileCache();
  const { main } = await import("./cli/main.js");
  await main(process.argv.slice(2));
} else {
  const { runOnPinnedNode } = await import("./cli/pinned-node.js");
  runOnPinnedNode();
}
