package org.dalycity.alpr.training;

import java.util.Optional;

/** Asked before each access: is this person trained now? */
public interface TrainingGate {

  /** The certificate that counts at this moment, the longest-lasting first; empty if none does. */
  Optional<Certification> validNow(String username);
}
