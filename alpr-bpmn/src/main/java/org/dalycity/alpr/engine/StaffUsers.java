package org.dalycity.alpr.engine;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.dalycity.alpr.identity.Colleague;
import org.dalycity.alpr.identity.StaffDirectory;
import org.dalycity.alpr.kernel.Role;

/** The engine's question after users, answered from the staff directory. */
final class StaffUsers extends UserQueryImpl {

  private static final long serialVersionUID = 1L;

  private final transient StaffDirectory staff;

  /**
   * A question that asks after everyone.
   *
   * @param executor runs it, null within a running command
   */
  StaffUsers(StaffDirectory staff, CommandExecutor executor) {
    super(executor);
    this.staff = requireNonNull(staff, "staff");
  }

  @Override
  public long executeCount(CommandContext context) {
    return matching().count();
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    return Pages.of(matching().map(StaffUsers::user), page);
  }

  static User user(Colleague colleague) {
    UserEntity user = new UserEntity(colleague.username());
    user.setFirstName("");
    user.setLastName(colleague.personName());
    user.setEmail(colleague.email());
    return user;
  }

  private Stream<Colleague> matching() {
    if (tenantId != null || firstName != null || firstNameLike != null || procDefId != null) {
      return Stream.empty();
    }
    Stream<Colleague> asked = id == null ? staff.everyone().stream() : staff.find(id).stream();
    return asked.filter(this::isAskedFor);
  }

  private boolean isAskedFor(Colleague colleague) {
    return (ids == null || Arrays.asList(ids).contains(colleague.username()))
        && (groupId == null || Role.of(groupId).filter(colleague::is).isPresent())
        && (lastName == null || lastName.equals(colleague.personName()))
        && isLike(lastNameLike, colleague.personName())
        && (email == null || email.equals(colleague.email()))
        && isLike(emailLike, colleague.email());
  }

  private static boolean isLike(String pattern, String value) {
    return pattern == null
        || value
            .toLowerCase(Locale.ROOT)
            .contains(pattern.replace("%", "").toLowerCase(Locale.ROOT));
  }
}
