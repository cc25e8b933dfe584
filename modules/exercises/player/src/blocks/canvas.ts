import * as Blockly from "blockly/core";
import type { Blocks } from "../data";
import { plainShelf } from "./shelfRoles";
import { RENDERER, adoptBlocklyStyles, onThemeChange, themeNow } from "./look";

/** The folder beside this script that holds Blockly's pictures. */
const MEDIA = new URL(/* @vite-ignore */ "blockly/", import.meta.url).href;

/** Puts Blockly's workspace into an element that is in the page. */
export function canvas(
  place: HTMLElement,
  toolbox: Blockly.utils.toolbox.ToolboxDefinition,
): Blockly.WorkspaceSvg {
  adoptBlocklyStyles(MEDIA);
  const workspace = Blockly.inject(place, {
    toolbox,
    renderer: RENDERER,
    theme: themeNow(),
    media: MEDIA,
    css: false,
    sounds: false,
    comments: false,
    collapse: false,
    disable: false,
    trashcan: true,
    move: { scrollbars: true, drag: true, wheel: false },
    zoom: { controls: true, wheel: false, startScale: scale(), minScale: 0.5, maxScale: 1.6 },
  });
  plainShelf(place);
  onThemeChange(() => workspace.setTheme(themeNow()));
  return workspace;
}

/** Blocks grow with the type of the page: it is larger where a class reads it from afar. */
const scale = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 20;

export const load = (blocks: Blocks | null, workspace: Blockly.Workspace) =>
  Blockly.serialization.workspaces.load(blocks ?? {}, workspace);

export const save = (workspace: Blockly.Workspace): Blocks =>
  Blockly.serialization.workspaces.save(workspace);
