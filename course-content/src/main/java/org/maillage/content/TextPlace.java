package org.maillage.content;

import org.maillage.content.files.Place;
import org.maillage.content.files.Problems;

/** A text in a file of the course, so many lines below its top. */
record TextPlace(String path, int linesAbove, UnitFiles files, Problems problems) implements Place {
  @Override
  public String address(String file) {
    files.name(file);
    return Asset.address(files.unit(), file);
  }

  @Override
  public boolean has(String file) {
    return files.has(file) && !MediaTypes.of(file).isEmpty();
  }

  @Override
  public void problem(int line, String message) {
    problems.add(path, linesAbove + line, message);
  }
}
