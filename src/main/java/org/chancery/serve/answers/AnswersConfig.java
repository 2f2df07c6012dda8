package org.chancery.serve.answers;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The answers that are kept in memory for as long as the archive does not change. */
@ConfigMapping(prefix = "chancery.answers")
public interface AnswersConfig {

    /** The memory for answers; 0 for none. */
    @WithDefault("32M")
    MemorySize memory();

    /** The memory for the URLs of questions, with which the server recognises a question without reading it. */
    @WithDefault("8M")
    MemorySize questionsMemory();
}
