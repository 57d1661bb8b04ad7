package org.dalycity.alpr.kernel;

/** What kind of event a record on the ledger tells of. */
public enum EventType {
  SIGN_IN,
  SIGN_IN_FAILED,
  SIGN_OUT,
  SEARCH,
  VIEW_READ,
  VIEW_IMAGE,
  VIEW_HIT,
  VIEW_LEDGER,
  EXPORT,
  RELEASE_REQUEST,
  RELEASE_VIEW,
  RELEASE_DECISION,
  RELEASE_DELIVERY,
  CAMERA_CHANGE,
  ACCOUNT_CHANGE,
  TRAINING_CHANGE,
  CONFIG_CHANGE,
  PURGE,
  HOLD,
  INCIDENT,
  REFUSED
}
