package org.chancery.serve.cite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The identity of a record in every archive that has its dataset.
 *
 * @param dataset the key of the dataset
 * @param key the key of the record there
 */
public record RecordKey(String dataset, String key) {
    /** The path of stable addresses, below which come the dataset and the key. */
    static final String PATH = "/record/";

    /** Such as {@code igo-3.1/ALADI}. */
    String text() {
        return dataset + "/" + key;
    }

    /** The stable address, from the root of the site. */
    public String path() {
        return PATH + encoded(dataset) + "/" + encoded(key);
    }

    private static String encoded(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%2C", ",")
                // Slashes stay, because many proxies refuse them encoded.
                .replace("%2F", "/");
        // Clients take these steps out of a path.
        return encoded.matches("\\.{1,2}") ? encoded.replace(".", "%2E") : encoded;
    }
}
