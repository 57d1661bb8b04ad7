package org.dalycity.alpr.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Role;

/**
 * What each role may do in the engine: exactly the work of its workflows. No role administers the
 * engine, and what is not granted here is refused.
 */
@Enforces({Clause.DATA_NEEDS_AUTHORIZATION, Clause.COMMANDER_MANAGES})
final class GroupRights {

  private final AuthorizationService authorizations;
  private final FilterService filters;
  private final ProcessEngine engine;

  GroupRights(ProcessEngine engine) {
    this.engine = engine;
    this.authorizations = engine.getAuthorizationService();
    this.filters = engine.getFilterService();
  }

  /** Lets the workflow's role see and complete its tasks. To say it twice changes nothing. */
  void grant(Workflow workflow) {
    Role worker = workflow.worker();
    grant(worker, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    grant(
        worker,
        Resources.PROCESS_DEFINITION,
        workflow.key(),
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.UPDATE_TASK,
        ProcessDefinitionPermissions.TASK_WORK,
        ProcessDefinitionPermissions.READ_HISTORY);
    grant(worker, Resources.FILTER, taskList(workflow).getId(), Permissions.READ);
  }

  /** Lets IT see where a workflow is stuck and have a failed job tried again. */
  void grantRepair(Workflow workflow) {
    grant(Role.IT, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grant(
        Role.IT,
        Resources.PROCESS_DEFINITION,
        workflow.key(),
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.RETRY_JOB);
  }

  private Filter taskList(Workflow workflow) {
    Filter known = filters.createFilterQuery().filterName(workflow.taskList()).singleResult();
    if (known != null) {
      return known;
    }
    Filter filter =
        filters
            .newTaskFilter(workflow.taskList())
            .setQuery(
                engine
                    .getTaskService()
                    .createTaskQuery()
                    .processDefinitionKey(workflow.key())
                    .taskCandidateGroup(workflow.worker().id())
                    .includeAssignedTasks()
                    .orderByDueDate()
                    .asc())
            .setProperties(Map.of("priority", 1, "refresh", true));
    return filters.saveFilter(filter);
  }

  private void grant(Role role, Resource resource, String id, Permission... permissions) {
    Authorization known =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(role.id())
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    Authorization right =
        known != null ? known : authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
    right.setGroupId(role.id());
    right.setResource(resource);
    right.setResourceId(id);
    right.setPermissions(permissions);
    authorizations.saveAuthorization(right);
  }
}
