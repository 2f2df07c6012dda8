package org.chancery.serve.export;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param site the root of the site as the client knows it, without a slash at its end
 * @param withoutBody whether only the headers are asked for
 */
record ExportRequest(
        ExportFormat format,
        FilterParameters question,
        @Nullable String acceptLanguage,
        URI site,
        boolean withoutBody) {}
