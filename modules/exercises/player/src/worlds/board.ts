import type { Told } from "../engine/run";

export const DARK = "0".repeat(25);

interface At {
  at: number;
  what: string;
}

interface Tone {
  from: number;
  to: number;
  hz: number;
}

/** What a board showed, said, sent and sounded in a run, moment by moment (ms). */
export interface Diary {
  lights: At[];
  says: At[];
  sent: At[];
  tones: Tone[];
  /** It ran until it was switched off; what a program does after that counts no more. */
  off: boolean;
}

export function diaryOf(told: readonly Told[]): Diary {
  const diary: Diary = { lights: [], says: [], sent: [], tones: [], off: false };
  for (const event of told) note(diary, event);
  return diary;
}

/** Writes down one more thing told. */
export function note(diary: Diary, event: Told) {
  const at = Number(event[1]);
  const what = String(event[2]);
  switch (event[0]) {
    case "leds":
      diary.lights.push({ at, what });
      break;
    case "says":
      diary.says.push({ at, what: what.trim() });
      break;
    case "sent":
      diary.sent.push({ at, what: what.trim() });
      break;
    case "sound": {
      const ms = Number(event[3]);
      diary.tones.push({ from: at, to: ms < 0 ? Infinity : at + ms, hz: Number(event[2]) });
      break;
    }
    case "hush":
      diary.tones = diary.tones
        .filter(({ from }) => from < at)
        .map((tone) => ({ ...tone, to: Math.min(tone.to, at) }));
      break;
    case "off":
      diary.off = true;
  }
}

/** Brightness of the 25 lights at a moment, each from 0 to 9. */
export const lightsAt = (diary: Diary, moment: number): string =>
  diary.lights.findLast(({ at }) => at <= moment)?.what ?? DARK;

const lit = (digits: string) =>
  digits.length === DARK.length ? digits.replace(/[1-9]/g, "1") : DARK;

/** The 25 lights at a moment, 1 where one is on. */
export const litOf = (diary: Diary, moment: number) => lit(lightsAt(diary, moment));

/** Whether it showed these lights at some moment, both ends included. */
export function showed(diary: Diary, wanted: string, from: number, to: number): boolean {
  const changes = between(diary.lights, from, to).map(lit);
  return [litOf(diary, from), ...changes].includes(wanted);
}

const between = (all: readonly At[], from: number, to: number): string[] =>
  all.filter(({ at }) => from <= at && at <= to).map(({ what }) => what);

/** The texts shown or scrolled after a moment and up to another. */
export const said = ({ says }: Diary, after: number, to: number) => between(says, after + 1, to);

/** The messages sent by radio after a moment and up to another. */
export const sent = (diary: Diary, after: number, to: number) => between(diary.sent, after + 1, to);

/** The tone heard at a moment; null for silence. */
export const toneAt = ({ tones }: Diary, moment: number): Tone | null =>
  tones.find(({ from, to }) => from <= moment && moment < to) ?? null;

/** Whether a tone was heard, or silence, at some moment, both ends included. */
export function sounded(diary: Diary, wanted: boolean, from: number, to: number): boolean {
  const changes = diary.tones.flatMap((tone) => [tone.from, tone.to]);
  return [from, ...changes]
    .filter((moment) => from <= moment && moment <= to)
    .some((moment) => (toneAt(diary, moment) !== null) === wanted);
}
