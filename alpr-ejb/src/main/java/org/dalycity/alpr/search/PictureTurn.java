package org.dalycity.alpr.search;

import java.awt.Point;
import java.awt.Rectangle;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dalycity.alpr.search.Sighting.Box;

/**
 * How a picture is stored against how it is looked at: a camera mounted on its side says so in the
 * EXIF orientation, and boxes are those of the upright picture.
 *
 * @param orientation as EXIF numbers it: 1 upright, 3 upside down, 6 and 8 on a side; the even ones
 *     below 6, 5 and 7 are mirrored
 * @param width of the picture as stored, pixels
 * @param height of the picture as stored, pixels
 */
record PictureTurn(int orientation, int width, int height) {

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;
  private static final short START = (short) 0xFFD8;
  private static final int FIRST_SEGMENT = 0xFFC0;
  private static final int APP1 = 0xFFE1;
  private static final int SCAN = 0xFFDA;

  /**
   * The orientation that a picture names, 1 if it names none, is damaged, or is no JPEG.
   *
   * <p>Reads the segments itself: the JDK's reader refuses pictures whose EXIF comes before JFIF.
   */
  static int orientationOf(byte[] picture) {
    ByteBuffer jpeg = ByteBuffer.wrap(picture);
    if (jpeg.remaining() < 2 || jpeg.getShort() != START) {
      return UPRIGHT;
    }
    while (jpeg.remaining() > 4) {
      int marker = Short.toUnsignedInt(jpeg.getShort());
      int length = Short.toUnsignedInt(jpeg.getShort()) - 2;
      if (marker < FIRST_SEGMENT || marker == SCAN || length < 0 || length > jpeg.remaining()) {
        return UPRIGHT;
      }
      byte[] segment = new byte[length];
      jpeg.get(segment);
      if (marker == APP1 && startsWithExif(segment)) {
        return orientationIn(segment);
      }
    }
    return UPRIGHT;
  }

  private static boolean startsWithExif(byte[] segment) {
    return Arrays.equals(Arrays.copyOf(segment, EXIF.length), EXIF);
  }

  /** The orientation that an APP1 segment of a JPEG names, 1 if it names none or is damaged. */
  static int orientationIn(byte[] segment) {
    if (!startsWithExif(segment)) {
      return UPRIGHT;
    }
    ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length).slice();
    try {
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      tiff.position(tiff.getInt(4));
      int entries = Short.toUnsignedInt(tiff.getShort());
      for (int i = 0; i < entries; i++) {
        int tag = Short.toUnsignedInt(tiff.getShort());
        int type = tiff.getShort();
        int count = tiff.getInt();
        int value = Short.toUnsignedInt(tiff.getShort());
        tiff.getShort();
        if (tag == ORIENTATION && type == 3 && count == 1) {
          return value >= 1 && value <= 8 ? value : UPRIGHT;
        }
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  /** The part of the upright picture that a box covers, with a margin, within the picture. */
  Rectangle around(Box box) {
    int margin = Math.max(2, box.height() / 4);
    Rectangle wanted =
        new Rectangle(
            box.x() - margin,
            box.y() - margin,
            box.width() + 2 * margin,
            box.height() + 2 * margin);
    boolean onItsSide = orientation >= 5;
    return wanted.intersection(
        new Rectangle(onItsSide ? height : width, onItsSide ? width : height));
  }

  /** The same part in the picture as stored. */
  Rectangle stored(Rectangle upright) {
    Rectangle stored = new Rectangle(stored(upright.x, upright.y));
    stored.add(stored(upright.x + upright.width - 1, upright.y + upright.height - 1));
    return new Rectangle(stored.x, stored.y, stored.width + 1, stored.height + 1);
  }

  /** Where a pixel of the upright picture is stored. */
  Point stored(int x, int y) {
    int right = width - 1;
    int bottom = height - 1;
    return switch (orientation) {
      case 2 -> new Point(right - x, y);
      case 3 -> new Point(right - x, bottom - y);
      case 4 -> new Point(x, bottom - y);
      case 5 -> new Point(y, x);
      case 6 -> new Point(y, bottom - x);
      case 7 -> new Point(right - y, bottom - x);
      case 8 -> new Point(right - y, x);
      default -> new Point(x, y);
    };
  }
}
