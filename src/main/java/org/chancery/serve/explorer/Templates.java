package org.chancery.serve.explorer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.chancery.serve.export.ExportFormat;
import org.jspecify.annotations.Nullable;

/** The templates of documents. The build checks their expressions, and registers the types for a native executable. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    static native TemplateInstance explorer(
            PageLanguage language,
            String theme,
            PageHead head,
            String url,
            String site,
            String encodedUrl,
            List<ExportFormat> formats,
            String filter,
            String texts,
            List<String> scripts,
            String release);

    static native TemplateInstance graphiql(String sample);

    /** Either the options or the error is present. */
    static native TemplateInstance frame(
            PageLanguage language,
            String script,
            List<String> scripts,
            @Nullable EmbedOptions options,
            @Nullable String refusal);
}
