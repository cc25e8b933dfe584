package org.maillage.verifier.worker;

import org.maillage.verifier.Call;
import org.maillage.verifier.Run;

/** A program with a little of everything that learners write. */
final class WarmUp {
  static final int TIMES = 10;

  private static final String PROGRAM =
      """
      from robot import *
      from turtle import circle, aller
      import math, random

      class Case:
          def __init__(self, n):
              self.n = n

      def double(n):
          return 2 * n

      somme = 0
      for i in range(1500):
          somme += i * i % 7
          if i % 3 == 0 and not somme % 2:
              somme -= double(i)
      textes = [str(n) + ":" + "x" * (n % 5) for n in range(100)]
      table = {t: len(t) for t in textes}
      for t in sorted(textes, key=lambda t: table[t]):
          table[t] += 1.5
      for i in range(60):
          try:
              if i % 2:
                  raise ValueError(i)
              [][i]
          except (ValueError, IndexError) as fault:
              somme += len(str(fault))
      cases = [Case(math.sqrt(n)) for n in range(60)]
      print(sum(c.n for c in cases), random.randint(1, 6), "-".join(textes[:20]), f"{somme:>8}")
      circle(30)
      aller(0, 0)
      while not mur_devant():
          avancer()
          tourner_gauche()
          tourner_droite()
      """;

  static final Run RUN =
      new Run(
          "{\"seed\": 1, \"input\": [], \"map\": [\"#######\", \"#>...F#\", \"#######\"]}",
          PROGRAM,
          new Call("double", "[[\"list\", [[\"int\", \"1\"], [\"str\", \"a\"]]]]"));

  private WarmUp() {}
}
