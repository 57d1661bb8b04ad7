package org.dalycity.alpr.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dalycity.alpr.identity.SignInOutcome.Reason;
import org.dalycity.alpr.identity.SignInOutcome.Refused;
import org.dalycity.alpr.identity.SignInOutcome.SignedIn;
import org.dalycity.alpr.kernel.AccessRecord;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.EventType;
import org.dalycity.alpr.kernel.Ledger;
import org.dalycity.alpr.kernel.Role;

/**
 * Where people sign in and out, and where a request's token becomes a person. Every attempt is on
 * the ledger, the refused ones too; if it cannot be written, nobody is signed in.
 */
@Stateless
@Enforces(Clause.EVERY_ACCESS_IS_DOCUMENTED)
public class SignInDesk {

  /** The cookie that carries the token, for every page of the application and of Tasklist. */
  public static final String COOKIE = "alpr-session";

  private static final String DUTY = "SIGN_IN";
  private static final int LONGEST_USER_AGENT = 200;

  private final SecretTokens tokens = new SecretTokens();

  @PersistenceContext(unitName = "alpr")
  private EntityManager entities;

  private Ledger ledger;
  private Pbkdf2PasswordHash passwords;
  private Clock clock;
  private String nobodysHash;

  /** For the container. */
  protected SignInDesk() {}

  @Inject
  SignInDesk(Ledger ledger, Pbkdf2PasswordHash passwords, Clock clock) {
    this.ledger = ledger;
    this.passwords = passwords;
    this.clock = clock;
  }

  @PostConstruct
  void strengthen() {
    passwords.initialize(PasswordRule.STRENGTH);
    // Verified against when there is no such account, so that the answer takes as long.
    nobodysHash = PasswordRule.hashOfNothing();
  }

  /**
   * Signs a person in.
   *
   * @param address the network address of the request
   * @param userAgent as the browser names itself, may be empty
   * @throws Ledger.LedgerUnavailable if the attempt cannot be recorded; nobody is then signed in
   */
  public SignInOutcome signIn(String username, String password, String address, String userAgent) {
    Instant now = clock.instant();
    Account account =
        entities.find(Account.class, normalised(username), LockModeType.PESSIMISTIC_WRITE);
    boolean right =
        passwords.verify(
            password.toCharArray(), account == null ? nobodysHash : account.passwordHash());
    if (account == null || account.isDisabled()) {
      return refuse(unknown(username, address), Reason.WRONG_NAME_OR_PASSWORD);
    }
    Caller caller = callerOf(account, Set.of(), "-", address);
    if (account.isLocked()) {
      return refuse(caller, Reason.LOCKED);
    }
    if (!right) {
      account.failed(now);
      return refuse(caller, account.isLocked() ? Reason.LOCKED : Reason.WRONG_NAME_OR_PASSWORD);
    }
    account.signedIn(now);
    String token = tokens.next();
    SignIn signIn =
        new SignIn(
            SecretTokens.sha256(token), account.username(), address, shortened(userAgent), now);
    entities.persist(signIn);
    Caller signedIn =
        callerOf(account, rolesOf(account.username(), now), signIn.signInId().toString(), address);
    ledger.write(
        AccessRecord.of(
            EventType.SIGN_IN, signedIn, DUTY, new TreeMap<>(Map.of("userAgent", userAgent))));
    return new SignedIn(token, signedIn, signIn.expiresAt());
  }

  /**
   * The person whose sign-in this token belongs to, with the roles in force at this moment.
   *
   * @return empty if there is no such sign-in, or it is over, or the account is locked or disabled
   */
  public Optional<Caller> callerOf(String token, String address) {
    Instant now = clock.instant();
    SignIn signIn = entities.find(SignIn.class, SecretTokens.sha256(token));
    if (signIn == null || !signIn.isInForce(now)) {
      return Optional.empty();
    }
    Account account = entities.find(Account.class, signIn.username());
    if (account == null || account.isDisabled() || account.isLocked()) {
      return Optional.empty();
    }
    signIn.seen(now);
    return Optional.of(
        callerOf(account, rolesOf(account.username(), now), signIn.signInId().toString(), address));
  }

  /** Ends a sign-in; from now on its token is worth nothing. Unknown tokens are passed over. */
  public void signOut(String token, String address) {
    Instant now = clock.instant();
    SignIn signIn = entities.find(SignIn.class, SecretTokens.sha256(token));
    if (signIn == null || !signIn.isInForce(now)) {
      return;
    }
    signIn.end(now);
    Account account = entities.find(Account.class, signIn.username());
    ledger.write(
        AccessRecord.of(
            EventType.SIGN_OUT,
            callerOf(account, Set.of(), signIn.signInId().toString(), address),
            DUTY,
            new TreeMap<>(Map.of("signIn", signIn.signInId().toString()))));
  }

  private SignInOutcome refuse(Caller caller, Reason reason) {
    ledger.write(
        AccessRecord.of(
            EventType.SIGN_IN_FAILED,
            caller,
            DUTY,
            new TreeMap<>(Map.of("reason", reason.name()))));
    return new Refused(reason);
  }

  private Set<Role> rolesOf(String username, Instant now) {
    return entities
        .createQuery("select g from RoleGrant g where g.username = :username", RoleGrant.class)
        .setParameter("username", username)
        .getResultList()
        .stream()
        .filter(grant -> grant.isInForce(now))
        .flatMap(grant -> Role.of(grant.role()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Caller callerOf(
      Account account, Set<Role> roles, String signInId, String address) {
    return new Caller(
        account.username(),
        account.personName(),
        account.badge(),
        account.title(),
        account.organization(),
        roles,
        signInId,
        address);
  }

  /** What was typed may be a password in the wrong field, so it is not written down. */
  private static Caller unknown(String username, String address) {
    String kept = username.matches("[A-Za-z][A-Za-z0-9._-]{1,31}") ? "unknown" : "malformed";
    return new Caller(kept, kept, "-", "-", "-", Set.of(), "-", address);
  }

  private static String normalised(String username) {
    return username.strip().toLowerCase(java.util.Locale.ROOT);
  }

  private static String shortened(String userAgent) {
    return userAgent.length() <= LONGEST_USER_AGENT
        ? userAgent
        : userAgent.substring(0, LONGEST_USER_AGENT);
  }
}
