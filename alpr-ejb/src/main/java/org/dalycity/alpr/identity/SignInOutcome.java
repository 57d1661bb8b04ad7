package org.dalycity.alpr.identity;

import java.time.Instant;
import org.dalycity.alpr.kernel.Caller;

/** What became of an attempt to sign in. */
public sealed interface SignInOutcome {

  /**
   * The password was right.
   *
   * @param token the secret for the browser's cookie, 43 characters, URL-safe
   * @param caller who is here now
   * @param expiresAt when the password will be asked again at the latest
   */
  record SignedIn(String token, Caller caller, Instant expiresAt) implements SignInOutcome {
    /** Without the token, because this may reach a log. */
    @Override
    public String toString() {
      return "SignedIn until " + expiresAt;
    }
  }

  /** Nobody is signed in. */
  record Refused(Reason reason) implements SignInOutcome {}

  /** Why not. The page says no more than this, so that nobody learns which names exist. */
  enum Reason {
    WRONG_NAME_OR_PASSWORD("The user name or the password is not right."),
    LOCKED("The account is locked after five wrong passwords. An administrator can unlock it.");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** For the person, in one plain sentence. */
    public String words() {
      return words;
    }
  }
}
