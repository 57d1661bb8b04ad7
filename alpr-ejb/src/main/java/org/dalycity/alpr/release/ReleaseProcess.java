package org.dalycity.alpr.release;

import java.util.UUID;

/**
 * The order of a release's steps, kept by the process engine. It takes part in the caller's
 * transaction: what the domain rolls back, the engine forgets too.
 */
public interface ReleaseProcess {

  /** Begins the release of a request that was just registered. */
  void begin(UUID requestId);

  /** Ends the release of a request that was withdrawn; nobody is asked to decide any more. */
  void withdraw(UUID requestId);
}
