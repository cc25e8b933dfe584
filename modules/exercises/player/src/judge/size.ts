/** Lines that are neither empty nor comment nor import. */
export function sizeOf(source: string): number {
  return source.split("\n").filter((line) => !/^\s*($|#|import\s|from\s)/.test(line)).length;
}
