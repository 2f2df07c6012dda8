/** A schema for the tests of the wire: fields that wait, fail, read and nest, which no other test gets to see. */
@NullMarked
package org.chancery.serve.http.testapi;

import org.jspecify.annotations.NullMarked;
