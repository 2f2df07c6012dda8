package org.chancery.serve.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.serve.explorer.EmbedTarget.Target;

/** The answer of oEmbed for a page: a frame and its size. */
record RichEmbed(Target target, String site, int width, int height) {
    /** The properties of the specification, in its order. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", "rich");
        properties.put("version", "1.0");
        properties.put("title", target.title());
        properties.put("provider_name", "Chancery");
        properties.put("provider_url", site + "/");
        properties.put("cache_age", 3600);
        properties.put("html", html());
        properties.put("width", width);
        properties.put("height", height);
        return properties;
    }

    private String html() {
        String query = target.options().queryString();
        String source = site + "/embed/frame" + (query.isEmpty() ? "" : "?" + query);
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\" frameborder=\"0\"></iframe>"
                .formatted(attribute(source), attribute(target.title()), width, height);
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
