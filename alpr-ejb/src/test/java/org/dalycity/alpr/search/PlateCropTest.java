package org.dalycity.alpr.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.dalycity.alpr.capture.CaptureImage;
import org.dalycity.alpr.search.Sighting.Box;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlateCropTest {

  private static final Color LEFT = Color.RED;
  private static final Color RIGHT = Color.BLUE;

  @Test
  void the_plate_is_cut_with_a_margin() throws IOException {
    BufferedImage crop = image(PlateCrop.cut(scene("png", 1), new Box(100, 60, 80, 40)));

    assertThat(crop.getWidth()).isEqualTo(80 + 2 * 10);
    assertThat(crop.getHeight()).isEqualTo(40 + 2 * 10);
    assertThat(leaning(crop, 20, 30)).isEqualTo(LEFT);
    assertThat(leaning(crop, 80, 30)).isEqualTo(RIGHT);
  }

  /** The stored picture is what a camera so mounted would send of the same upright scene. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
  void the_crop_is_upright_however_the_camera_was_mounted(int orientation) throws IOException {
    BufferedImage crop = image(PlateCrop.cut(scene("jpeg", orientation), new Box(100, 60, 80, 40)));

    assertThat(crop.getWidth()).isEqualTo(100);
    assertThat(crop.getHeight()).isEqualTo(60);
    assertThat(leaning(crop, 20, 30)).isEqualTo(LEFT);
    assertThat(leaning(crop, 80, 30)).isEqualTo(RIGHT);
  }

  @Test
  void a_box_at_the_edge_is_cut_at_the_edge() throws IOException {
    BufferedImage crop = image(PlateCrop.cut(scene("png", 1), new Box(-20, 190, 60, 40)));

    assertThat(crop.getWidth()).isEqualTo(50);
    assertThat(crop.getHeight()).isEqualTo(20);
  }

  @Test
  void a_box_outside_the_picture_gives_nothing() throws IOException {
    assertThat(PlateCrop.cut(scene("png", 1), new Box(900, 900, 10, 10))).isEmpty();
  }

  @Test
  void what_is_no_picture_gives_nothing() {
    CaptureImage noPicture =
        new CaptureImage("no picture".getBytes(StandardCharsets.UTF_8), "image/jpeg");

    assertThat(PlateCrop.cut(noPicture, new Box(0, 0, 10, 10))).isEmpty();
    assertThat(PlateCrop.cut(new CaptureImage(new byte[3], "text/plain"), new Box(0, 0, 1, 1)))
        .isEmpty();
  }

  @Test
  void damaged_exif_counts_as_upright() {
    assertThat(PictureTurn.orientationIn(new byte[0])).isEqualTo(1);
    assertThat(PictureTurn.orientationIn("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(1);
  }

  /** An upright scene of 300 x 200, its plate half red, half blue, stored in an orientation. */
  private static CaptureImage scene(String format, int orientation) throws IOException {
    int width = orientation >= 5 ? 200 : 300;
    int height = orientation >= 5 ? 300 : 200;
    BufferedImage upright = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = upright.createGraphics();
    pen.setColor(LEFT);
    pen.fillRect(0, 0, 140, 200);
    pen.setColor(RIGHT);
    pen.fillRect(140, 0, 160, 200);
    pen.dispose();
    BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 300; x++) {
        switch (orientation) {
          case 2 -> stored.setRGB(299 - x, y, upright.getRGB(x, y));
          case 3 -> stored.setRGB(299 - x, 199 - y, upright.getRGB(x, y));
          case 4 -> stored.setRGB(x, 199 - y, upright.getRGB(x, y));
          case 5 -> stored.setRGB(y, x, upright.getRGB(x, y));
          case 6 -> stored.setRGB(y, 299 - x, upright.getRGB(x, y));
          case 7 -> stored.setRGB(199 - y, 299 - x, upright.getRGB(x, y));
          case 8 -> stored.setRGB(199 - y, x, upright.getRGB(x, y));
          default -> stored.setRGB(x, y, upright.getRGB(x, y));
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(stored, format, bytes);
    byte[] plain = bytes.toByteArray();
    return new CaptureImage(
        format.equals("jpeg") ? withOrientation(plain, orientation) : plain, "image/" + format);
  }

  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(26);
    tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
    tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
    byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + head.length + 26);
    out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + head.length + 26));
    out.put(head).put(tiff.array()).put(jpeg, 2, jpeg.length - 2);
    return out.array();
  }

  private static BufferedImage image(Optional<CaptureImage> crop) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(crop.orElseThrow().bytes()));
  }

  /** Red or blue, whichever a pixel is nearer to: JPEG does not keep colours exactly. */
  private static Color leaning(BufferedImage image, int x, int y) {
    Color seen = new Color(image.getRGB(x, y));
    return seen.getRed() > seen.getBlue() ? LEFT : RIGHT;
  }
}
