package org.dalycity.alpr.capture;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the intake and the vault tell the operator. Numbers never change their meaning. */
enum CaptureLog {
  MASTER_KEY_CREATED(
      2001,
      Level.WARNING,
      "The vault''s master key was made: {0}. Back it up, apart from the data"),
  MASTER_KEY_SHARED(2002, Level.INFO, "The vault''s master key is another node''s: {0}"),
  FILES_LEFT_BEHIND(
      2003, Level.WARNING, "The images of {0} are destroyed, but some sealed files remain: {1}");

  private static final Logger LOG = Logger.getLogger(CaptureLog.class.getPackageName());

  private final int number;

  @SuppressWarnings("ImmutableEnumChecker") // levels are constants
  private final Level level;

  private final String text;

  CaptureLog(int number, Level level, String text) {
    this.number = number;
    this.level = level;
    this.text = text;
  }

  void log(Object... values) {
    LOG.log(level, "ALPR-" + number + " " + text, values);
  }
}
