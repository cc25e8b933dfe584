/** Right in Python, missing in the engine: not the learner's mistake. */
const METHODS: Record<string, string> = {
  str: "title capitalize zfill ljust rjust swapcase casefold isalnum isdecimal isnumeric isidentifier isprintable istitle expandtabs removeprefix removesuffix translate maketrans format_map",
  list: "",
  dict: "",
  set: "",
  int: "bit_length bit_count as_integer_ratio",
  float: "is_integer as_integer_ratio hex",
  random: "shuffle sample choices gauss triangular betavariate",
  math: "gcd lcm comb perm prod dist hypot isqrt fsum cbrt",
};

const MODULES =
  "statistics typing dataclasses enum string itertools functools fractions decimal calendar copy textwrap pprint operator secrets csv pathlib".split(
    " ",
  );

export const missingMethod = (owner: string, name: string): boolean =>
  (METHODS[owner] ?? "").split(" ").includes(name);

export const missingModule = (name: string): boolean => MODULES.includes(name);
