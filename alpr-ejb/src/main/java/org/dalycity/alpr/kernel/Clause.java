package org.dalycity.alpr.kernel;

/**
 * A sentence of Policy 457, by its number as printed in {@code docs/policy/policy.md}. The usages
 * of a constant in {@link Enforces} are the traceability matrix.
 */
public enum Clause {
  /** ALPR is used for the listed law enforcement purposes. */
  PURPOSES_ARE_LISTED("457.1"),
  /** ALPR data is for official use and is not open to public review. */
  DATA_IS_NOT_PUBLIC("457.2"),
  /** The Operations Support Bureau Commander manages installation, maintenance and access. */
  COMMANDER_MANAGES("457.3"),
  /** The job titles that may use or access the system are described. */
  TITLES_ARE_LISTED("457.3.1(a)"),
  /** What training authorized users need. */
  TRAINING_IS_REQUIRED("457.3.1(b)"),
  /** How the system is monitored. */
  SYSTEM_IS_MONITORED("457.3.1(c)"),
  /** Records of access are kept as Civil Code 1798.90.52 asks. */
  ACCESS_IS_RECORDED("457.3.1(d)"),
  /** The designee who oversees the operation is named. */
  DESIGNEE_IS_NAMED("457.3.1(e)"),
  /** Retention and destruction are worked out with the Custodian of Records. */
  CUSTODIAN_DECIDES_RETENTION("457.3.1(f)"),
  /** The policy is conspicuously posted. */
  POLICY_IS_POSTED("457.3.1(g)"),
  /** No use for any unauthorized purpose, by oneself or by letting others. */
  ONLY_AUTHORIZED_PURPOSES("457.4"),
  /** ALPR is used for official law enforcement business only. */
  OFFICIAL_BUSINESS_ONLY("457.4(a)"),
  /** Reasonable suspicion or probable cause is not required before using ALPR. */
  SUSPICION_IS_NOT_REQUIRED("457.4(b)"),
  /** Scenes may be canvassed, and partial plates entered. */
  SCENES_ARE_CANVASSED("457.4(c)"),
  /** No member uses ALPR without first completing approved training. */
  MEMBERS_ARE_TRAINED("457.4(d)"),
  /** No access to department, state or federal data unless authorized. */
  DATA_NEEDS_AUTHORIZATION("457.4(e)"),
  /** An alert is verified through CLETS before action, if practicable. */
  ALERTS_ARE_VERIFIED("457.4(f)"),
  /** Systems and processes for collection and retention are in place. */
  DATA_IS_COLLECTED_AND_RETAINED("457.5"),
  /** Data is safeguarded by procedural and technological means. */
  DATA_IS_SAFEGUARDED("457.6"),
  /** Access only by a login, with every access documented by name, date and time. */
  EVERY_ACCESS_IS_DOCUMENTED("457.6(a)"),
  /** Access only on a right to know and a need to know. */
  NEED_TO_KNOW("457.6(b)"),
  /** Audits are conducted on a regular basis. */
  AUDITS_ARE_REGULAR("457.6(c)"),
  /** Every query bears a case, call or warrant number, or enough description. */
  QUERIES_ARE_JUSTIFIED("457.6(d)"),
  /** Release to authorized and verified law enforcement agencies. */
  RELEASE_TO_VERIFIED_AGENCIES("457.6(e)"),
  /** No sharing for the purposes of immigration enforcement. */
  NO_IMMIGRATION_ENFORCEMENT("457.6(f)"),
  /** No sharing outside California without exigency or court order. */
  NOT_OUTSIDE_CALIFORNIA("457.6(g)"),
  /** Shared with public agencies only, as otherwise permitted by law. */
  PUBLIC_AGENCIES_ONLY("457.7"),
  /** A written request names agency, person and purpose. */
  REQUEST_HAS_THREE_ITEMS("457.7(a)"),
  /** The Commander or designee reviews and approves before the request is fulfilled. */
  COMMANDER_APPROVES_FIRST("457.7(b)"),
  /** The approved request is retained on file. */
  REQUEST_IS_RETAINED("457.7(c)"),
  /** The Training Sergeant sees to it that members are trained. */
  SERGEANT_ENSURES_TRAINING("457.8");

  private final String number;

  Clause(String number) {
    this.number = number;
  }

  /** The clause's number as printed, for example {@code 457.6(d)}. */
  public String number() {
    return number;
  }
}
