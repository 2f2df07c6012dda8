package org.chancery.serve.answers;

import org.chancery.serve.operation.KnownOperation;

/**
 * A question with all that its answer depends on besides the archive: to one state of the archive, the same question
 * has the same answer, on any node of one release.
 *
 * @param text a short text that stands for the question
 * @param operation its operation, for those who observe
 */
public record Question(String text, KnownOperation operation) {}
