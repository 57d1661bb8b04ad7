package org.dalycity.alpr.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.dalycity.alpr.kernel.Role;

/**
 * A diagram that runs here, with all that it needs. The engine's start deploys each one that CDI
 * knows of.
 *
 * @param key the process's id in the diagram
 * @param files class path resources: the diagram and its forms
 * @param worker the role whose members may see and complete its tasks
 * @param taskList the words above those tasks in Tasklist
 */
public record Workflow(String key, List<String> files, Role worker, String taskList) {

  /** Checks that nothing is missing. */
  public Workflow {
    requireNonNull(key, "key");
    files = List.copyOf(files);
    requireNonNull(worker, "worker");
    requireNonNull(taskList, "taskList");
    if (files.isEmpty()) {
      throw new IllegalArgumentException("A workflow has a diagram");
    }
  }
}
