package org.dalycity.alpr.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs on the server's own threads, where transactions, names and beans are at
 * hand. A job that no thread takes stays locked for a while in its table and is taken up again.
 */
final class ServerJobExecutor extends JobExecutor {

  private final ThreadFactory acquirers;
  private final ExecutorService workers;

  /**
   * An executor that is not started.
   *
   * @param acquirers makes the one thread that looks for due jobs
   * @param workers runs them; it belongs to the server and is not shut down here
   */
  ServerJobExecutor(ThreadFactory acquirers, ExecutorService workers) {
    this.acquirers = requireNonNull(acquirers, "acquirers");
    this.workers = requireNonNull(workers, "workers");
  }

  @Override
  protected void startExecutingJobs() {
    startJobAcquisitionThread();
  }

  @Override
  protected void stopExecutingJobs() {
    stopJobAcquisitionThread();
  }

  @Override
  protected void startJobAcquisitionThread() {
    if (jobAcquisitionThread == null) {
      jobAcquisitionThread = acquirers.newThread(acquireJobsRunnable);
      jobAcquisitionThread.start();
    }
  }

  @Override
  public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
    try {
      workers.execute(getExecuteJobsRunnable(jobs, engine));
    } catch (RejectedExecutionException e) {
      logRejectedExecution(engine, jobs.size());
      rejectedJobsHandler.jobsRejected(jobs, engine, this);
    }
  }
}
