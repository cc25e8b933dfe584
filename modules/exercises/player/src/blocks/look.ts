import * as Blockly from "blockly/core";

const COLOURS = {
  world: "#0b6873",
  sensor: "#5b4a9c",
  loop: "#9a4310",
  logic: "#3d5aa0",
  math: "#44672b",
  text: "#78407c",
  variable: "#8a3b57",
};

const blockStyles = Object.fromEntries(
  Object.entries(COLOURS).map(([name, colour]) => [
    `${name}_blocks`,
    { colourPrimary: colour, colourSecondary: "#dfe7e9", colourTertiary: "#1f2d33" },
  ]),
);

const categoryStyles = {
  world_category: { colour: COLOURS.world },
  sensors_category: { colour: COLOURS.sensor },
  loops_category: { colour: COLOURS.loop },
  logic_category: { colour: COLOURS.logic },
  math_category: { colour: COLOURS.math },
  variables_category: { colour: COLOURS.variable },
  text_category: { colour: COLOURS.text },
};

const theme = (name: string, paper: string, soft: string, ink: string, accent: string) =>
  Blockly.Theme.defineTheme(name, {
    name,
    base: Blockly.Themes.Zelos,
    blockStyles,
    categoryStyles,
    componentStyles: {
      workspaceBackgroundColour: paper,
      toolboxBackgroundColour: soft,
      toolboxForegroundColour: ink,
      flyoutBackgroundColour: soft,
      flyoutForegroundColour: ink,
      flyoutOpacity: 1,
      scrollbarColour: "#7d909a",
      insertionMarkerColour: accent,
      insertionMarkerOpacity: 0.5,
      markerColour: accent,
      cursorColour: accent,
    },
    fontStyle: { family: "system-ui, sans-serif", weight: "600", size: 12 },
  });

const night = matchMedia("(prefers-color-scheme: dark)");
const themes = {
  day: theme("maillage-day", "#ffffff", "#f4f6f7", "#1f2d33", "#a8470f"),
  night: theme("maillage-night", "#182126", "#212c32", "#eef3f4", "#f5a673"),
};

export const themeNow = () => (night.matches ? themes.night : themes.day);

export const onThemeChange = (listener: () => void) => night.addEventListener("change", listener);

const adopted = new Set<string>();

/** Styles as a sheet and not as an element: that passes a policy without inline styles. */
function adopt(css: string) {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

class Constants extends Blockly.zelos.ConstantProvider {
  protected override injectCSS_(_: Document | ShadowRoot, selector: string) {
    adopt(this.getCSS_(selector).join("\n"));
  }
}

class Renderer extends Blockly.zelos.Renderer {
  protected override makeConstants_() {
    return new Constants();
  }
}

export const RENDERER = "maillage";
Blockly.blockRendering.register(RENDERER, Renderer);

/** Blockly writes its styles into a root that is not in the page; we take them from there. */
export function adoptBlocklyStyles(media: string) {
  const root = document.createElement("div").attachShadow({ mode: "open" });
  const inside = document.createElement("div");
  root.append(inside);
  Blockly.Css.inject(inside, true, media);
  adopt(root.querySelector("style")?.textContent ?? "");
}
