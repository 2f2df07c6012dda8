/** A schema for the tests of the endpoint, with fields that wait, fail, read and nest. No other test sees it. */
@NullMarked
package org.chancery.serve.http.testapi;

import org.jspecify.annotations.NullMarked;
