/** What a page tells the service worker: which release it is of, and what it is made of. */
export interface Keep {
  release: string;
  files: readonly string[];
}
