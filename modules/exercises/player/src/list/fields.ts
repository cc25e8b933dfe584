import * as Blockly from "blockly/core";
import { describe } from "../blocks/describe";
import type { Offers, Value } from "./offers";
import { el } from "../ui/dom";

export interface Editing {
  offers: Offers;
  /** A field has another value; the list itself stays. */
  changed(): void;
  /** What stands in the list is another thing. */
  rebuilt(focus: string): void;
  newVariable(): Promise<string | null>;
  labels: { nothing: string; value: string; newVariable: string };
}

/** What stands before a body of a block, or all of it where it has none. */
export interface Segment {
  inputs: readonly Blockly.Input[];
  body: Blockly.Input | null;
}

export function segmentsOf(block: Blockly.Block): Segment[] {
  const segments: Segment[] = [];
  let inputs: Blockly.Input[] = [];
  for (const input of block.inputList) {
    if (input instanceof Blockly.inputs.StatementInput) {
      if (segments.length > 0) inputs.push(input);
      segments.push({ inputs, body: input });
      inputs = [];
    } else inputs.push(input);
  }
  return segments.length > 0 ? segments : [{ inputs, body: null }];
}

/** The words of a segment that come before what can be put in. */
export const wordsOf = ({ inputs }: Segment): string =>
  (inputs[0]?.fieldRow ?? []).map((field) => field.getText()).join(" ");

/** Everything in a line that can be changed, and the words between. */
export function lineOf(
  inputs: readonly Blockly.Input[],
  block: Blockly.Block,
  editing: Editing,
): (Node | string)[] {
  const parts = inputs.flatMap((input) => [
    ...input.fieldRow.flatMap((field) => fieldPart(field, block, editing)),
    ...(input instanceof Blockly.inputs.ValueInput ? valuePart(input, block, editing) : []),
  ]);
  return parts.flatMap((part) => [part, " "]);
}

function fieldPart(
  field: Blockly.Field,
  block: Blockly.Block,
  editing: Editing,
): (Node | string)[] {
  if (field instanceof Blockly.FieldImage) return [];
  if (field instanceof Blockly.FieldVariable) return [variableField(field, block, editing)];
  if (field instanceof Blockly.FieldDropdown) return [choiceField(field, editing)];
  if (field instanceof Blockly.FieldTextInput) return [textField(field, editing, false)];
  if (field instanceof Blockly.FieldNumber) return [textField(field, editing, true)];
  return [field.getText()];
}

/** What the field is, and of which instruction. */
const labelOf = (field: Blockly.Field) =>
  [field.getAriaTypeName(), describe(field.getSourceBlock()!)].filter(Boolean).join(", ");

function textField(field: Blockly.Field, editing: Editing, number: boolean): HTMLElement {
  const input = el("input", {
    type: number ? "number" : "text",
    class: number ? "pl-number" : "pl-text",
    value: String(field.getValue()),
    "aria-label": labelOf(field),
    oninput() {
      field.setValue(input.value);
      editing.changed();
    },
    onchange() {
      input.value = String(field.getValue());
    },
  });
  return input;
}

function choiceField(field: Blockly.FieldDropdown, editing: Editing): HTMLElement {
  const options = field.getOptions(false).filter((option) => Array.isArray(option));
  const select = el(
    "select",
    {
      "aria-label": labelOf(field),
      onchange() {
        field.setValue(select.value);
        editing.changed();
      },
    },
    ...options.map(([word, value]) =>
      el("option", { value, selected: value === field.getValue() }, String(word)),
    ),
  );
  return select;
}

const NEW = "new";

function variableField(
  field: Blockly.FieldVariable,
  block: Blockly.Block,
  editing: Editing,
): HTMLElement {
  const map = block.workspace.getVariableMap();
  const select = el(
    "select",
    {
      "aria-label": labelOf(field),
      async onchange() {
        if (select.value !== NEW) {
          field.setValue(select.value);
          return editing.changed();
        }
        const name = await editing.newVariable();
        if (name) field.setValue((map.getVariable(name) ?? map.createVariable(name)).getId());
        editing.rebuilt(block.id);
      },
    },
    ...map
      .getAllVariables()
      .map((variable) =>
        el(
          "option",
          { value: variable.getId(), selected: variable.getId() === field.getValue() },
          variable.getName(),
        ),
      ),
    el("option", { value: NEW }, editing.labels.newVariable),
  );
  return select;
}

/** A place for a value: which kind stands there, and that value's own fields. */
function valuePart(
  input: Blockly.Input,
  block: Blockly.Block,
  editing: Editing,
): (Node | string)[] {
  const connection = input.connection!;
  const value = connection.targetBlock();
  const choices = editing.offers.valuesFor(connection.getCheck());
  const own = value ? lineOf(value.inputList, value, editing) : [];
  const current = choices.findIndex((choice) => value && choice.is(value));
  if (choices.length === 1 && current === 0) return own;
  const key = `${block.id} ${input.name}`;
  const select = el(
    "select",
    {
      "aria-label": `${editing.labels.value}, ${describe(block)}`,
      class: "pl-value",
      "data-key": key,
      onchange() {
        put(choices[Number(select.value)], connection);
        editing.rebuilt(key);
      },
    },
    el("option", { value: "", selected: !value }, editing.labels.nothing),
    ...choices.map(({ label }, i) => el("option", { value: i, selected: i === current }, label)),
  );
  if (!value || choices[current]?.whole || !editable(value)) return [select];
  return compound(value) ? [select, "(", ...own, ")"] : [select, ...own];
}

const compound = (value: Blockly.Block) => value.inputList.some((input) => input.connection);

const editable = (value: Blockly.Block) =>
  compound(value) ||
  value.inputList.some((input) => input.fieldRow.some((field) => field.EDITABLE));

function put(value: Value | undefined, connection: Blockly.Connection) {
  const old = connection.targetBlock();
  if (old && !old.isShadow()) old.dispose(false);
  if (!value) return;
  const block = Blockly.serialization.blocks.append(
    { ...value.offer },
    connection.getSourceBlock().workspace,
  );
  connection.connect(block.outputConnection!);
}
