import type { BoardCheck, Look } from "../data";
import type { Told } from "../engine/run";
import { diaryOf, litOf, said, sent, showed, sounded, type Diary } from "../worlds/board";

/** A look that found something else. */
export interface Missed {
  look: Look;
  /** The lights, texts or messages there were; whether a tone was heard. */
  got: string;
}

/** The first thing that isn't so; null if all is. */
export function missed(check: BoardCheck, told: readonly Told[]): Missed | null {
  const diary = diaryOf(told);
  const look = check.looks.find((look) => !holds(look, diary));
  return look ? { look, got: found(look, diary) } : null;
}

const until = ({ at, within }: Look) => at + within;

function holds(look: Look, diary: Diary): boolean {
  switch (look.kind) {
    case "see":
      return showed(diary, look.wanted, look.at, until(look));
    case "says":
      return said(diary, look.since, until(look)).includes(look.wanted);
    case "sends":
      return sent(diary, look.since, until(look)).includes(look.wanted);
    case "sounds":
      return sounded(diary, look.wanted === "true", look.at, until(look));
  }
}

function found(look: Look, diary: Diary): string {
  switch (look.kind) {
    case "see":
      return litOf(diary, look.at);
    case "says":
      return said(diary, look.since, until(look)).join("\n");
    case "sends":
      return sent(diary, look.since, until(look)).join("\n");
    case "sounds":
      return String(sounded(diary, true, look.at, look.at));
  }
}
