package org.dalycity.alpr.engine;

import static java.util.Objects.requireNonNull;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.dalycity.alpr.identity.StaffDirectory;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Role;

/**
 * The engine's view of who is here: users are our accounts, groups are our roles. It only reads;
 * and it accepts no password, because people sign in to the application alone.
 */
@Enforces(Clause.TITLES_ARE_LISTED)
final class StaffIdentity implements ReadOnlyIdentityProvider {

  private final StaffDirectory staff;

  StaffIdentity(StaffDirectory staff) {
    this.staff = requireNonNull(staff, "staff");
  }

  /** What the engine opens a {@link StaffIdentity} with, one for each of its commands. */
  static SessionFactory over(StaffDirectory staff) {
    return new SessionFactory() {
      @Override
      public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
      }

      @Override
      public Session openSession() {
        return new StaffIdentity(staff);
      }
    };
  }

  @Override
  public User findUserById(String username) {
    return staff.find(username).map(StaffUsers::user).orElse(null);
  }

  @Override
  public UserQuery createUserQuery() {
    return new StaffUsers(staff, executor());
  }

  @Override
  public UserQuery createUserQuery(CommandContext context) {
    return new StaffUsers(staff, null);
  }

  /** Refuses: no SQL of the asker's reaches our accounts. */
  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new BadUserRequestException("Accounts cannot be asked for in SQL");
  }

  @Override
  public boolean checkPassword(String username, String password) {
    return false;
  }

  @Override
  public Group findGroupById(String id) {
    return Role.of(id).map(RoleGroups::group).orElse(null);
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new RoleGroups(staff, executor());
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return new RoleGroups(staff, null);
  }

  @Override
  public Tenant findTenantById(String id) {
    return null;
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new NoTenants(executor());
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext context) {
    return new NoTenants(null);
  }

  @Override
  public void flush() {
    // nothing is written
  }

  @Override
  public void close() {
    // nothing is held
  }

  private static CommandExecutor executor() {
    return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
  }
}
