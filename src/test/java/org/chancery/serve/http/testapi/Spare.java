package org.chancery.serve.http.testapi;

import io.smallrye.graphql.api.Union;

/** One of several types that have nothing in common. */
@Union
public interface Spare {}
