package org.maillage.content;

/** The kinds of files a unit may show. */
final class MediaTypes {
  private MediaTypes() {}

  /** The media type of a file, or "" when a unit can't show it. */
  static String of(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "svg" -> "image/svg+xml";
      case "mp4" -> "video/mp4";
      case "webm" -> "video/webm";
      case "vtt" -> "text/vtt";
      default -> "";
    };
  }
}
