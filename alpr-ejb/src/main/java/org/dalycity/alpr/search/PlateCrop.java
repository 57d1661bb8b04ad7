package org.dalycity.alpr.search;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.dalycity.alpr.capture.CaptureImage;
import org.dalycity.alpr.search.Sighting.Box;

/**
 * Cuts the plate out of a scene, in memory: no byte of a picture reaches a disk. Only the part
 * around the plate is kept of what is decoded.
 */
final class PlateCrop {

  private static final long MOST_PIXELS = 60_000_000;
  private static final long MOST_CUT = 4_000_000;

  private PlateCrop() {}

  /**
   * The plate with a small margin, upright, as JPEG.
   *
   * @return empty if the picture cannot be decoded, is larger than 60 megapixels, or the box is not
   *     in it
   */
  static Optional<CaptureImage> cut(CaptureImage scene, Box box) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(scene.mediaType());
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    ImageReader reader = readers.next();
    try (MemoryCacheImageInputStream bytes =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(scene.bytes()))) {
      reader.setInput(bytes, true);
      return cut(reader, PictureTurn.orientationOf(scene.bytes()), box);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static Optional<CaptureImage> cut(ImageReader reader, int orientation, Box box)
      throws IOException {
    PictureTurn turn = new PictureTurn(orientation, reader.getWidth(0), reader.getHeight(0));
    Rectangle upright = turn.around(box);
    if ((long) turn.width() * turn.height() > MOST_PIXELS
        || upright.isEmpty()
        || (long) upright.width * upright.height > MOST_CUT) {
      return Optional.empty();
    }
    Rectangle stored = turn.stored(upright);
    ImageReadParam part = reader.getDefaultReadParam();
    part.setSourceRegion(stored);
    BufferedImage decoded = reader.read(0, part);
    BufferedImage crop =
        new BufferedImage(upright.width, upright.height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < upright.height; y++) {
      for (int x = 0; x < upright.width; x++) {
        Point from = turn.stored(upright.x + x, upright.y + y);
        crop.setRGB(x, y, decoded.getRGB(from.x - stored.x, from.y - stored.y));
      }
    }
    return Optional.of(new CaptureImage(asJpeg(crop), "image/jpeg"));
  }

  private static byte[] asJpeg(BufferedImage crop) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(crop, "jpeg", out);
    }
    return bytes.toByteArray();
  }
}
