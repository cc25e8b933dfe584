package org.maillage.people.domain;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.maillage.kernel.Problem;

/**
 * A logo as it is kept and shown: a small PNG made here from the points of what was sent. Whatever
 * else the file held is left behind.
 *
 * @param mark of its content, for addresses
 */
public record Logo(byte[] png, String mark) {
  public static final int MOST_BYTES = 512 * 1024;

  /** Points a side: no logo has more, and a small file can promise many. */
  static final int MOST_POINTS = 2000;

  /** Twice what the header shows, for fine screens. */
  static final int WIDTH = 480;

  static final int HEIGHT = 96;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  /**
   * @throws Problem {@code people.logo-large}, {@code people.logo-kind}, {@code people.logo-points}
   *     or {@code people.logo-broken}
   */
  public static Logo of(byte[] sent) {
    if (sent.length > MOST_BYTES) {
      throw Problem.malformed("people.logo-large", MOST_BYTES / 1024);
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind(sent)).next();
    try (var content = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
      reader.setInput(content, true, true);
      return of(fitted(read(reader)));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw Problem.malformed("people.logo-broken").because(broken);
    } finally {
      reader.dispose();
    }
  }

  /** By what it begins with, never by what it is called. */
  private static String kind(byte[] sent) {
    if (begins(sent, PNG)) {
      return "png";
    }
    if (begins(sent, JPEG)) {
      return "jpeg";
    }
    throw Problem.malformed("people.logo-kind");
  }

  private static boolean begins(byte[] sent, byte[] mark) {
    return sent.length > mark.length && Arrays.equals(sent, 0, mark.length, mark, 0, mark.length);
  }

  /**
   * How large it is stands at its beginning, before memory is taken for it. A JPEG that breaks off
   * is read all the same, with a warning and grey where the rest would be.
   */
  private static BufferedImage read(ImageReader reader) throws IOException {
    if (reader.getWidth(0) > MOST_POINTS || reader.getHeight(0) > MOST_POINTS) {
      throw Problem.malformed("people.logo-points", MOST_POINTS);
    }
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
    BufferedImage image = reader.read(0);
    if (!warnings.isEmpty()) {
      throw new IIOException(warnings.get(0));
    }
    return image;
  }

  private static BufferedImage fitted(BufferedImage image) {
    double scale =
        Math.min(
            1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return small;
  }

  private static Logo of(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    }
    return new Logo(bytes.toByteArray(), mark(bytes.toByteArray()));
  }

  private static String mark(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
