package org.dalycity.alpr.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dalycity.alpr.kernel.Caller;
import org.dalycity.alpr.kernel.Clause;
import org.dalycity.alpr.kernel.Enforces;
import org.dalycity.alpr.kernel.Role;
import org.dalycity.alpr.training.Certification;
import org.dalycity.alpr.training.TrainingGate;

/**
 * Who may look into the archive at this moment: asked at every search and every picture, so that a
 * role or a certificate that ended counts at the next click.
 */
@ApplicationScoped
@Enforces({Clause.MEMBERS_ARE_TRAINED, Clause.DATA_NEEDS_AUTHORIZATION})
class Entitlement {

  private TrainingGate training;

  /** For the container. */
  protected Entitlement() {}

  @Inject
  Entitlement(TrainingGate training) {
    this.training = training;
  }

  /**
   * The certificate under which this person may search now.
   *
   * @throws NotEntitled if the role or the training is missing; not recorded here
   */
  public Certification require(Caller caller) {
    if (!caller.is(Role.OFFICER) && !caller.is(Role.SUPERVISOR)) {
      throw NotEntitled.withoutRole();
    }
    return training.validNow(caller.username()).orElseThrow(NotEntitled::withoutTraining);
  }
}
