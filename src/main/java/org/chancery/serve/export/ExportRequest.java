package org.chancery.serve.export;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A request for an export.
 *
 * @param site the root of the site for the client, without a slash at its end
 * @param withoutBody whether only the headers are asked for
 */
record ExportRequest(
        ExportFormat format,
        FilterParameters question,
        @Nullable String acceptLanguage,
        URI site,
        boolean withoutBody) {}
