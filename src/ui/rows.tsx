import { Box, Text } from "ink";
import { memo } from "react";
import type { Line } from "./lines.js";
import type { Theme } from "./theme.js";

/** Lines one under the other in the looks of the theme. Each must fit the terminal already. */
export function Rows({ lines, theme }: { readonly lines: readonly Line[]; readonly theme: Theme }) {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        <Row key={row} line={line} theme={theme} />
      ))}
    </Box>
  );
}

const Row = memo(function Row({ line, theme }: { readonly line: Line; readonly theme: Theme }) {
  return (
    <Text wrap="truncate-end">
      {line.length === 0
        ? " "
        : line.map(({ text, tone }, at) => (
            <Text key={at} {...(tone === undefined ? {} : theme.looks[tone])}>
              {text}
            </Text>
          ))}
    </Text>
  );
}, isSameRow);

function isSameRow(before: { line: Line; theme: Theme }, after: { line: Line; theme: Theme }): boolean {
  return (
    before.theme === after.theme &&
    before.line.length === after.line.length &&
    before.line.every(({ text, tone }, at) => text === after.line[at]!.text && tone === after.line[at]!.tone)
  );
}
