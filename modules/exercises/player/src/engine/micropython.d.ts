declare module "@micropython/micropython-webassembly-pyscript/micropython.mjs" {
  export interface MicroPython {
    FS: { mkdir(path: string): void; writeFile(path: string, text: string): void };
    pyimport(name: string): unknown;
    runPython(source: string): unknown;
  }
  export function loadMicroPython(options: {
    url?: string;
    pystack?: number;
    heapsize?: number;
    linebuffer?: boolean;
    stdout?: (bytes: Uint8Array) => void;
    stderr?: (bytes: Uint8Array) => void;
  }): Promise<MicroPython>;
}
