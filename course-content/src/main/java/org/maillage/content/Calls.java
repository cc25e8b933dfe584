package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.content.judging.TypedValue;

/** A function of the program gives the right value in each case. */
public record Calls(String function, List<Case> cases) implements Expectation {
  /** What it is given, and what it must give. */
  public record Case(List<TypedValue> arguments, TypedValue gives) {
    public Case {
      arguments = List.copyOf(arguments);
    }
  }

  public Calls {
    cases = List.copyOf(cases);
  }

  @Override
  public String kind() {
    return "call";
  }

  @Override
  public List<Trial> trials() {
    return cases.stream().map(one -> new Trial(Setup.NOTHING, function, json(one))).toList();
  }

  private static String json(Case one) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    one.arguments().forEach(argument -> list.add(argument.coded()));
    return list.toString();
  }

  @Override
  public Outcome judge(Attempt attempt) {
    StringBuilder observed = new StringBuilder();
    Outcome first = null;
    for (int i = 0; i < cases.size(); i++) {
      Outcome outcome = judge(cases.get(i), attempt.trials().get(i));
      observed.append(outcome.observed()).append('\n');
      first = first == null && !outcome.passed() ? outcome : first;
    }
    return first == null
        ? Outcome.passed(observed.toString())
        : new Outcome(
            false, first.end(), first.input(), first.expected(), first.got(), observed.toString());
  }

  private Outcome judge(Case one, Trialled trial) {
    String call = call(one);
    if (!trial.done()) {
      return Outcome.stopped(trial, call);
    }
    JsonNode value = trial.telling().last("value");
    if (value == null) {
      return new Outcome(false, Trialled.DONE, call, one.gives().shown(), null, "missing");
    }
    TypedValue got = new TypedValue(value.path(1));
    return new Outcome(
        got.is(one.gives()), Trialled.DONE, call, one.gives().shown(), got.shown(), got.shown());
  }

  private String call(Case one) {
    return one.arguments().stream()
        .map(TypedValue::shown)
        .collect(Collectors.joining(", ", function + "(", ")"));
  }
}
