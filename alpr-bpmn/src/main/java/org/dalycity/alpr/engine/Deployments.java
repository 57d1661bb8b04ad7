package org.dalycity.alpr.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Brings the diagrams of this build into the engine. */
final class Deployments {

  private final ProcessEngine engine;
  private final ClassLoader resources;

  /**
   * Deployments from a class path.
   *
   * @param resources finds the workflows' files
   */
  Deployments(ProcessEngine engine, ClassLoader resources) {
    this.engine = engine;
    this.resources = resources;
  }

  /**
   * Deploys a workflow's files together, if any of them differs from what is in force; a form is
   * found only in the deployment of its diagram.
   *
   * @return the version in force afterwards
   */
  int bring(Workflow workflow) {
    DeploymentBuilder deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .name(workflow.key())
            .source("alpr")
            .enableDuplicateFiltering(false);
    for (String file : workflow.files()) {
      add(deployment, file);
    }
    deployment.deploy();
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey(workflow.key())
        .latestVersion()
        .singleResult()
        .getVersion();
  }

  private void add(DeploymentBuilder deployment, String file) {
    try (InputStream content = resources.getResourceAsStream(file)) {
      if (content == null) {
        throw new IllegalStateException("The build has no file " + file);
      }
      deployment.addInputStream(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
