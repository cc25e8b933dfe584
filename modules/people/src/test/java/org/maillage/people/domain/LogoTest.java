package org.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Problem;

class LogoTest {
  private static final String EVIL = "<script>alert(1)</script>";

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void aPictureBecomesASmallPng(String format) throws IOException {
    Logo logo = Logo.of(picture(format, 1200, 300));

    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(logo.png()));
    assertThat(shown.getWidth()).isEqualTo(384);
    assertThat(shown.getHeight()).isEqualTo(96);
    Color middle = new Color(shown.getRGB(192, 48));
    assertThat(middle.getRed()).as("orange").isGreaterThan(middle.getBlue() + 150);
    assertThat(logo.mark()).matches("[0-9a-f]{16}");
  }

  @Test
  void aSmallOneKeepsItsSizeAndWhatIsTransparent() throws IOException {
    BufferedImage clear = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
    clear.setRGB(5, 5, 0xff0b5c66);

    BufferedImage shown =
        ImageIO.read(new ByteArrayInputStream(Logo.of(bytes(clear, "png")).png()));

    assertThat(shown.getWidth()).isEqualTo(40);
    assertThat(shown.getRGB(5, 5)).isEqualTo(0xff0b5c66);
    assertThat(shown.getRGB(0, 0) >>> 24).isZero();
  }

  @Test
  void theSamePictureHasTheSameMark() throws IOException {
    assertThat(Logo.of(picture("png", 50, 50)).mark())
        .isEqualTo(Logo.of(picture("png", 50, 50)).mark())
        .isNotEqualTo(Logo.of(picture("png", 50, 51)).mark());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void whatHidesBehindThePictureIsLeftBehind(String format) throws IOException {
    byte[] picture = picture(format, 50, 50);
    byte[] polyglot = Arrays.copyOf(picture, picture.length + EVIL.length());
    System.arraycopy(
        EVIL.getBytes(StandardCharsets.US_ASCII), 0, polyglot, picture.length, EVIL.length());

    assertThat(new String(Logo.of(polyglot).png(), StandardCharsets.ISO_8859_1))
        .doesNotContain("script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        "GIF89a",
        "RIFF....WEBPVP8 ",
        "BM",
        "%PDF-1.7",
        ""
      })
  void nothingButPngAndJpegIsRead(String content) {
    assertThat(refused(content.getBytes(StandardCharsets.ISO_8859_1)).code())
        .isEqualTo("people.logo-kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void onlyItsBeginningIsNoPicture(String format) throws IOException {
    byte[] picture = picture(format, 400, 400);
    for (int length : new int[] {9, 20, 60, picture.length / 4}) {
      assertThat(refused(Arrays.copyOf(picture, length)).code())
          .as("%d of %d bytes", length, picture.length)
          .isEqualTo("people.logo-broken");
    }
  }

  /** A few bytes that ask for gigabytes of memory. */
  @Test
  void onePromisingTooManyPointsIsRefusedBeforeItIsRead() throws IOException {
    byte[] picture = picture("png", 10, 10);
    ByteBuffer header = ByteBuffer.wrap(picture);
    header.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(picture, 12, 17);
    header.putInt(29, (int) sum.getValue());

    assertThat(refused(picture).code()).isEqualTo("people.logo-points");
  }

  @Test
  void halfAMegabyteIsTheMost() {
    assertThat(refused(new byte[Logo.MOST_BYTES + 1]).code()).isEqualTo("people.logo-large");
  }

  private static Problem refused(byte[] sent) {
    return catchThrowableOfType(Problem.class, () -> Logo.of(sent));
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0x0b5c66));
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.ORANGE);
    pen.fillOval(width / 4, height / 4, width / 2, height / 2);
    pen.dispose();
    return bytes(image, format);
  }

  private static byte[] bytes(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }
}
