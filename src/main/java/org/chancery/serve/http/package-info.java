/** GraphQL over HTTP: requests, clients and their rates, and the answers. */
@NullMarked
package org.chancery.serve.http;

import org.jspecify.annotations.NullMarked;
