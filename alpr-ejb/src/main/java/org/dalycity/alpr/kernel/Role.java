package org.dalycity.alpr.kernel;

import java.util.Arrays;
import java.util.Optional;

/** What a person may be in this system. Each is granted for a time, by name. */
public enum Role {
  OFFICER("officer"),
  SUPERVISOR("supervisor"),
  CLERK("clerk"),
  COMMANDER("commander"),
  ANALYST("analyst"),
  CUSTODIAN("custodian"),
  AUDITOR("auditor"),
  TRAINING_SERGEANT("trainingSergeant"),
  IT("it");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The role's name in the database, in the engine's groups and in security constraints. */
  public String id() {
    return id;
  }

  /** The role with this name, empty if there is none. */
  public static Optional<Role> of(String id) {
    return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
  }
}
