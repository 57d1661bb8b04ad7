package org.dalycity.alpr.engine;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.dalycity.alpr.identity.Colleague;
import org.dalycity.alpr.identity.StaffDirectory;
import org.dalycity.alpr.kernel.Role;

/** The engine's question after groups: they are our roles, with those who hold them now. */
final class RoleGroups extends GroupQueryImpl {

  private static final long serialVersionUID = 1L;
  private static final String TYPE = "role";

  private final transient StaffDirectory staff;

  /**
   * A question that asks after every role.
   *
   * @param executor runs it, null within a running command
   */
  RoleGroups(StaffDirectory staff, CommandExecutor executor) {
    super(executor);
    this.staff = requireNonNull(staff, "staff");
  }

  @Override
  public long executeCount(CommandContext context) {
    return matching().count();
  }

  @Override
  public List<Group> executeList(CommandContext context, Page page) {
    return Pages.of(matching().map(RoleGroups::group), page);
  }

  static Group group(Role role) {
    GroupEntity group = new GroupEntity(role.id());
    group.setName(role.id());
    group.setType(TYPE);
    return group;
  }

  private Stream<Role> matching() {
    if (tenantId != null || procDefId != null) {
      return Stream.empty();
    }
    Set<Role> held =
        userId == null
            ? Set.of(Role.values())
            : staff.find(userId).map(Colleague::roles).orElseGet(Set::of);
    return held.stream().sorted().filter(this::isAskedFor);
  }

  private boolean isAskedFor(Role role) {
    return (id == null || id.equals(role.id()))
        && (ids == null || Arrays.asList(ids).contains(role.id()))
        && (name == null || name.equals(role.id()))
        && (nameLike == null || role.id().contains(nameLike.replace("%", "")))
        && (type == null || type.equals(TYPE));
  }
}
