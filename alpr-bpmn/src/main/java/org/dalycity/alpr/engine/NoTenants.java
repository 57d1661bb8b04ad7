package org.dalycity.alpr.engine;

import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's question after tenants: one installation serves one department, so none. */
final class NoTenants extends TenantQueryImpl {

  private static final long serialVersionUID = 1L;

  /**
   * A question without an answer.
   *
   * @param executor runs it, null within a running command
   */
  NoTenants(CommandExecutor executor) {
    super(executor);
  }

  @Override
  public long executeCount(CommandContext context) {
    return 0;
  }

  @Override
  public List<Tenant> executeList(CommandContext context, Page page) {
    return List.of();
  }
}
