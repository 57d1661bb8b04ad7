package org.dalycity.alpr.engine;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the engine's start and stop tell the operator. Numbers never change their meaning. */
enum LogLine {
  STARTED(4001, Level.INFO, "Process engine started with {0} workflow(s)"),
  STOPPED(4002, Level.INFO, "Process engine stopped"),
  DEPLOYED(4003, Level.INFO, "Workflow {0} is in force as version {1}");

  private static final Logger LOG = Logger.getLogger(LogLine.class.getPackageName());

  private final int number;

  @SuppressWarnings("ImmutableEnumChecker") // levels are constants
  private final Level level;

  private final String text;

  LogLine(int number, Level level, String text) {
    this.number = number;
    this.level = level;
    this.text = text;
  }

  void log(Object... values) {
    LOG.log(level, "ALPR-" + number + " " + text, values);
  }
}
