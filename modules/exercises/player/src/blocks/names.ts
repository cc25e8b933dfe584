import type { Lang } from "../data";

/** How the worlds' functions are called in each language; Dutch pages use the turtle's own names. */
export interface Names {
  robot: Record<
    | "forward"
    | "left"
    | "right"
    | "pick"
    | "paint"
    | "ahead"
    | "toLeft"
    | "toRight"
    | "flag"
    | "gem",
    string
  >;
  turtle: Record<
    "forward" | "left" | "right" | "up" | "down" | "colour" | "width" | "circle",
    string
  >;
}

const PYTHONS_OWN = {
  forward: "forward",
  left: "left",
  right: "right",
  up: "penup",
  down: "pendown",
  colour: "color",
  width: "width",
  circle: "circle",
};

export const NAMES: Record<Lang, Names> = {
  fr: {
    robot: {
      forward: "avancer",
      left: "tourner_gauche",
      right: "tourner_droite",
      pick: "ramasser",
      paint: "peindre",
      ahead: "mur_devant",
      toLeft: "mur_gauche",
      toRight: "mur_droite",
      flag: "sur_drapeau",
      gem: "gemme_ici",
    },
    turtle: {
      forward: "avancer",
      left: "tourner_gauche",
      right: "tourner_droite",
      up: "lever_crayon",
      down: "baisser_crayon",
      colour: "couleur",
      width: "epaisseur",
      circle: "cercle",
    },
  },
  nl: {
    robot: {
      forward: "vooruit",
      left: "draai_links",
      right: "draai_rechts",
      pick: "raap_op",
      paint: "verf",
      ahead: "muur_voor",
      toLeft: "muur_links",
      toRight: "muur_rechts",
      flag: "op_vlag",
      gem: "edelsteen_hier",
    },
    turtle: PYTHONS_OWN,
  },
  en: {
    robot: {
      forward: "forward",
      left: "turn_left",
      right: "turn_right",
      pick: "pick_up",
      paint: "paint",
      ahead: "wall_ahead",
      toLeft: "wall_left",
      toRight: "wall_right",
      flag: "on_flag",
      gem: "gem_here",
    },
    turtle: PYTHONS_OWN,
  },
};
