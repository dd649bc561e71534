/**
 * The thread that reads: what it runs is in read-events.ts. The cache of compiled programs, which the main thread has
 * from its start, is to be had here before anything large is loaded.
 */
process.getBuiltinModule("node:module").enableCompileCache();
await import("./read-events.js");

export {};
