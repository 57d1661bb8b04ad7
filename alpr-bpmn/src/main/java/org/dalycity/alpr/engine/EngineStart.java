package org.dalycity.alpr.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.dalycity.alpr.identity.StaffDirectory;

/**
 * Starts the process engine with the application and stops it before the application goes.
 *
 * <p>The engine works in the application's transactions and over its data source, so that what a
 * workflow and what our tables say is committed together or not at all. Its tables are made by
 * {@code alpr migrate} with the owner's rights; the engine itself only checks that they fit, and
 * the application does not start if they do not.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN) // written once, before anyone asks
@TransactionManagement(TransactionManagementType.BEAN) // each of the engine's commands has its own
public class EngineStart {

  private static final String ONLY_CHECKED = ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE;

  @Resource(lookup = "java:appserver/TransactionManager")
  private TransactionManager transactions;

  @Resource private ManagedThreadFactory threads;
  @Resource private ManagedExecutorService workers;

  private StaffDirectory staff;
  private Instance<Workflow> workflows;
  private BeanManager beans;

  private ServerJobExecutor jobs;
  private ProcessEngine engine;

  /** For the container. */
  protected EngineStart() {}

  @Inject
  EngineStart(StaffDirectory staff, Instance<Workflow> workflows, BeanManager beans) {
    this.staff = staff;
    this.workflows = workflows;
    this.beans = beans;
  }

  /** The engine, for the packages that put a workflow's port into effect. */
  @Produces
  public ProcessEngine engine() {
    return engine;
  }

  @PostConstruct
  void start() {
    jobs = new ServerJobExecutor(threads, workers);
    engine = configuration().buildProcessEngine();
    try {
      RuntimeContainerDelegate.INSTANCE.get().registerProcessEngine(engine);
      bringWorkflows();
      jobs.start();
    } catch (RuntimeException e) {
      stop();
      throw e;
    }
  }

  @PreDestroy
  void stop() {
    jobs.shutdown();
    RuntimeContainerDelegate.INSTANCE.get().unregisterProcessEngine(engine);
    engine.close();
    LogLine.STOPPED.log();
  }

  private void bringWorkflows() {
    Deployments deployments = new Deployments(engine, EngineStart.class.getClassLoader());
    GroupRights rights = new GroupRights(engine);
    int count = 0;
    for (Workflow workflow : workflows) {
      LogLine.DEPLOYED.log(workflow.key(), deployments.bring(workflow));
      rights.grant(workflow);
      rights.grantRepair(workflow);
      count++;
    }
    LogLine.STARTED.log(count);
  }

  private ProcessEngineConfiguration configuration() {
    var configuration = new JakartaTransactionProcessEngineConfiguration();
    configuration.setTransactionManager(transactions);
    configuration.setTransactionsExternallyManaged(true);
    configuration.setDataSourceJndiName("jdbc/alpr");
    configuration.setDatabaseType("postgres");
    configuration.setDatabaseSchemaUpdate(ONLY_CHECKED);
    // The generator that counts in the database would need a second connection.
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    configuration.setHistoryCleanupBatchWindowStartTime("03:00");
    configuration.setAuthorizationEnabled(true);
    configuration.setTenantCheckEnabled(false);
    configuration.setIdentityProviderSessionFactory(StaffIdentity.over(staff));
    configuration.setBeans(new NamedBeans(beans));
    configuration.setJobExecutor(jobs);
    configuration.setJobExecutorActivate(false);
    // Its reporter would write from a thread that the server does not know.
    configuration.setMetricsEnabled(false);
    configuration.setDbMetricsReporterActivate(false);
    configuration.setTaskMetricsEnabled(false);
    return configuration;
  }
}
