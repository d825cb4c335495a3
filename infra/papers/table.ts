/** A table in Markdown, its columns as wide as their widest cell, as the formatter has it. */

export function toTable(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = heads.map((_, at) =>
    Math.max(3, ...[heads, ...lines].map((line) => line[at]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [heads, rule, ...lines].map((line) => toLine(line, widths)).join('\n');
}

function toLine(cells: readonly string[], widths: readonly number[]): string {
  return `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
}
