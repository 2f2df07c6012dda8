import java.util.Locale;

/** How a contestant is asked; the name of its folder of questions. */
enum Dialect {
    CHANCERY,
    MERCURIUS,
    POSTGRAPHILE,
    REST;

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
