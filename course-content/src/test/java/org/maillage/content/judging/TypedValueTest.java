package org.maillage.content.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedValueTest {
  private static TypedValue told(String json) throws Exception {
    return new TypedValue(new ObjectMapper().readTree(json));
  }

  private static TypedValue written(String yaml) throws Exception {
    return TypedValue.written(new YAMLMapper().readTree(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ["int","3"]                          | 3
          ["int","123456789012345678901"]      | 123456789012345678901
          ["float","3.0"]                      | 3.0
          ["float","0.30000000000000004"]      | 0.3
          ["str","été"]                        | "été"
          ["bool",true]                        | true
          ["none"]                             | null
          ["list",[["int","1"],["str","a"]]]   | [1, "a"]
          ["tuple",[["int","1"]]]              | {tuple: [1]}
          ["dict",[[["int","2"],["none"]],[["int","1"],["none"]]]] | {dict: [[1, null], [2, null]]}
          """)
  void whatAProgramGivesIsWhatTheAuthorWrote(String told, String yaml) throws Exception {
    assertThat(told(told).is(written(yaml))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ["float","3.0"]        | 3
          ["int","3"]            | 3.0
          ["str","3"]            | 3
          ["bool",true]          | 1
          ["other","Cheat"]      | 3
          ["float","nan"]        | 3.0
          ["float","inf"]        | 3.0
          ["float","3.1"]        | 3.0
          ["int","three"]        | 3
          ["int"]                | 3
          []                     | 3
          ["tuple",[["int","1"]]] | [1]
          ["list",[["int","1"]]] | [1, 1]
          ["dict",[[["int","1"],["none"]],[["int","1"],["none"]]]] | {dict: [[1, null], [2, null]]}
          """)
  void anotherTypeOrValueIsNot(String told, String yaml) throws Exception {
    assertThat(told(told).is(written(yaml))).isFalse();
  }

  @Test
  void whatIsShownReadsLikePython() throws Exception {
    assertThat(written("[1, 2.5, \"l'été\", true, null, {tuple: [1]}, {dict: [[1, 2]]}]").shown())
        .isEqualTo("[1, 2.5, \"l'été\", True, None, (1,), {1: 2}]");
    assertThat(told("[\"str\",\"" + "x".repeat(10_000) + "\"]").shown()).hasSizeLessThan(400);
  }
}
