/** Tests of the contract with clients: the schema, its errors, and the prices of operations. */
@NullMarked
package org.chancery.contract;

import org.jspecify.annotations.NullMarked;
