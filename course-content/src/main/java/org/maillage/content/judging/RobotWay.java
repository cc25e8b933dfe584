package org.maillage.content.judging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The robot's way over a map, walked again from what the program told. {@code #} is a wall, {@code
 * F} the flag, {@code *} a gem, {@code x} floor to be painted; one of {@code > < ^ v} the robot.
 */
public final class RobotWay {
  private static final String TURNS = "^>v<";
  private static final int[][] AHEAD = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};

  private final char[][] map;
  private final Set<String> painted = new TreeSet<>();
  private int x;
  private int y;
  private int heading;
  private boolean stuck;

  private RobotWay(List<String> rows) {
    map = rows.stream().map(String::toCharArray).toArray(char[][]::new);
    for (int row = 0; row < map.length; row++) {
      for (int column = 0; column < map[row].length; column++) {
        int turn = TURNS.indexOf(map[row][column]);
        if (turn >= 0) {
          x = column;
          y = row;
          heading = turn;
          map[row][column] = '.';
        }
      }
    }
  }

  public static RobotWay over(List<String> map, List<JsonNode> events) {
    RobotWay way = new RobotWay(map);
    for (JsonNode event : events) {
      if (!way.stuck) {
        way.follow(Telling.name(event));
      }
    }
    return way;
  }

  private void follow(String event) {
    switch (event) {
      case "forward" -> forward();
      case "left" -> heading = (heading + 3) % 4;
      case "right" -> heading = (heading + 1) % 4;
      case "pick" -> pick();
      case "paint" -> painted.add(x + "," + y);
      default -> {}
    }
  }

  private void forward() {
    int nextX = x + AHEAD[heading][0];
    int nextY = y + AHEAD[heading][1];
    if (cell(nextX, nextY) == '#') {
      stuck = true;
    } else {
      x = nextX;
      y = nextY;
    }
  }

  private void pick() {
    if (map[y][x] == '*') {
      map[y][x] = '.';
    } else {
      stuck = true;
    }
  }

  private char cell(int column, int row) {
    boolean outside = row < 0 || row >= map.length || column < 0 || column >= map[row].length;
    return outside ? '#' : map[row][column];
  }

  /** It was asked to walk into a wall, or to pick up what isn't there. */
  public boolean stuck() {
    return stuck;
  }

  public boolean onFlag() {
    return map[y][x] == 'F';
  }

  public boolean collectedAll() {
    return cells('*').isEmpty();
  }

  /** Whether the cells painted are those to be painted; any will do where none is. */
  public boolean paintedAsWanted() {
    Set<String> wanted = cells('x');
    return wanted.isEmpty() || wanted.equals(painted);
  }

  private Set<String> cells(char kind) {
    Set<String> cells = new TreeSet<>();
    for (int row = 0; row < map.length; row++) {
      for (int column = 0; column < map[row].length; column++) {
        if (map[row][column] == kind) {
          cells.add(column + "," + row);
        }
      }
    }
    return cells;
  }

  /**
   * Where it is at the end, what is left to pick up and what is painted: two ways may end alike.
   */
  @Override
  public String toString() {
    return x + "," + y + TURNS.charAt(heading) + (stuck ? "!" : "") + cells('*') + painted;
  }
}
