package org.dalycity.alpr.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The department whose installation this is, as its pages name it. All of it is configuration. */
@Named
@ApplicationScoped
@Enforces({Clause.DESIGNEE_IS_NAMED, Clause.POLICY_IS_POSTED})
public class Department {

  private String name;
  private String designeeTitle;
  private String policyUrl;
  private ZoneId zone;

  /** For the container. */
  protected Department() {}

  @Inject
  Department(
      @ConfigProperty(name = "alpr.department.name") String name,
      @ConfigProperty(name = "alpr.department.designee-title") String designeeTitle,
      @ConfigProperty(name = "alpr.department.policy-url") String policyUrl,
      @ConfigProperty(name = "alpr.department.time-zone") String zone) {
    this.name = name;
    this.designeeTitle = designeeTitle;
    this.policyUrl = policyUrl;
    this.zone = ZoneId.of(zone);
  }

  public String getName() {
    return name;
  }

  /** The title of the person who oversees the operation (457.3.1(e)). */
  public String getDesigneeTitle() {
    return designeeTitle;
  }

  /** Where the policy is posted (457.3.1(g)). */
  public String getPolicyUrl() {
    return policyUrl;
  }

  /** The zone in which times are shown and entered; they are kept in UTC. */
  public ZoneId getZone() {
    return zone;
  }
}
