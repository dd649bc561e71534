import { spawn } from "node:child_process";

/** Opens an address in the browser; gives what is to be said about it. Only web addresses are opened. */
export function openInBrowser(url: string): string {
  if (!/^https?:\/\/[^\s]+$/i.test(url)) return `This is no web address: ${url}`;
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler", url]
        : ["xdg-open", url];
  const child = spawn(command!, args, { stdio: "ignore", detached: true });
  // Where there is no browser the address stands on the screen, to be copied.
  child.on("error", () => {});
  child.unref();
  return `Opening ${url}`;
}
