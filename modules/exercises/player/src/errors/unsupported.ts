/** Right in Python, missing in the engine: not the learner's mistake. */
const METHODS: Record<string, string> = {
  str: "title capitalize zfill ljust rjust swapcase casefold isalnum isdecimal isnumeric isidentifier isprintable istitle expandtabs removeprefix removesuffix translate maketrans format_map",
  list: "",
  dict: "",
  set: "",
  int: "bit_length bit_count as_integer_ratio",
  float: "is_integer as_integer_ratio hex",
  random: "gauss triangular betavariate randbytes",
  turtle:
    "Screen Turtle Pen setx sety towards distance reset clear undo write stamp fillcolor shape shapesize showturtle st bgcolor setup screensize title tracer update onkey onclick ontimer listen exitonclick textinput numinput colormode",
  itertools:
    "accumulate chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest",
  functools: "cache lru_cache cached_property partial reduce total_ordering wraps",
  time: "perf_counter process_time monotonic strftime strptime ctime asctime",
  math: "fsum cbrt sumprod nextafter ulp",
};

const MODULES =
  "collections.Counter tkinter typing dataclasses enum string itertools functools fractions decimal calendar copy textwrap pprint operator secrets csv pathlib".split(
    " ",
  );

const BUILT_IN = new Set(["format", "vars", "ascii", "breakpoint"]);

export const missingMethod = (owner: string, name: string): boolean =>
  (METHODS[owner] ?? "").split(" ").includes(name);

/** The same, asked for by its name alone: `format(…)`, `from random import gauss`, `from turtle import *`. */
export function missingName(name: string, source: string): boolean {
  if (BUILT_IN.has(name)) return true;
  const imports = [...source.matchAll(/^\s*from\s+(\w+)\s+import\s+(.*)$/gm)];
  return imports.some(
    ([, module = "", names = ""]) =>
      missingMethod(module, name) && (names.includes("*") || names.match(/\w+/g)?.includes(name)),
  );
}

/** `iter` with a value to stop at. */
export const missingIter = (source: string): boolean => /\biter\s*\([^()]*,/.test(source);

export const missingModule = (name: string): boolean => MODULES.includes(name);
