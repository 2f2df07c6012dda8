/** The dossier and the states that come with the application and are loaded when it starts. */
@NullMarked
package org.chancery.ingest.bundled;

import org.jspecify.annotations.NullMarked;
