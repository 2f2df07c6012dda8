package org.chancery.serve.export;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for an export.
 *
 * @param options the parameters that only this format has
 * @param site the root of the site for the client, without a slash at its end
 * @param withoutBody whether only the headers are asked for
 */
record ExportRequest(
        ExportFormat format,
        FilterParameters question,
        Map<String, List<String>> options,
        @Nullable String acceptLanguage,
        URI site,
        boolean withoutBody) {}
