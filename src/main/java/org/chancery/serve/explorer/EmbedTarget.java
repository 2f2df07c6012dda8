package org.chancery.serve.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.graphql.Nodes;
import org.chancery.language.LanguagePreference;
import org.chancery.language.Name;
import org.chancery.record.NameRepository;
import org.chancery.record.Queries;
import org.chancery.serve.export.FilterParameters;
import org.chancery.serve.export.QuestionReferences;
import org.chancery.serve.operation.RejectedRequest;

/** Finds what an embed of one of our pages shows. */
@ApplicationScoped
class EmbedTarget {
    private static final Pattern RECORD = Pattern.compile("/(event|actor|dispute)/([A-Za-z0-9_-]+)");
    private static final Set<String> OF_A_FILTER = Set.of("", "/", "/embed", "/embed/frame");

    /** Parameters of the page that change how something is shown, and not what. */
    private static final Set<String> WAYS_TO_SHOW = Set.of("view", "by", "counting", "from", "to");

    private final Nodes nodes;
    private final NameRepository names;
    private final Queries queries;
    private final QuestionReferences references;

    EmbedTarget(Nodes nodes, NameRepository names, Queries queries, QuestionReferences references) {
        this.nodes = nodes;
        this.names = names;
        this.queries = queries;
        this.references = references;
    }

    /** The contents of a page, and their title. */
    record Target(EmbedOptions options, String title) {}

    /**
     * The contents of the page at this URL; empty if it is not one of our pages.
     *
     * @throws ClientError if its parameters are not valid
     * @throws RejectedRequest if an embed would show something else than the page
     */
    Optional<Target> of(URI url) {
        String path = url.getPath() == null ? "" : url.getPath();
        if (OF_A_FILTER.contains(path)) {
            requireSame(url);
            EmbedOptions options = EmbedOptions.read(known(url));
            return Optional.of(new Target(options, titleOf(named(options.question()))));
        }
        Matcher record = RECORD.matcher(path);
        return record.matches() ? ofRecord(record.group(1), record.group(2), known(url)) : Optional.empty();
    }

    private Optional<Target> ofRecord(String page, String id, List<Map.Entry<String, String>> parameters) {
        return GlobalId.decode(id).flatMap(global -> {
            Node node = nodes.load(List.of(global)).get(global);
            if (node == null || !page.equals(pageOf(global))) {
                return Optional.empty();
            }
            List<Map.Entry<String, String>> asked = new ArrayList<>(parameters);
            asked.removeIf(parameter -> !parameter.getKey().equals("language"));
            asked.add(Map.entry(parameterOf(page), id));
            EmbedOptions options = EmbedOptions.read(asked);
            return Optional.of(new Target(options, nameOf(node, options.question())));
        });
    }

    /**
     * The words of a search are read by the page alone. Without them, the embed would show the whole archive instead of
     * what was looked for, and so it would with a parameter that a later version of the page may have.
     */
    private static void requireSame(URI url) {
        for (Map.Entry<String, String> parameter : RequestUrl.parameters(url)) {
            String name = parameter.getKey();
            if (!isKnown(name) && !WAYS_TO_SHOW.contains(name) && !isOfTrackers(name)) {
                throw new RejectedRequest(
                        404,
                        ErrorCode.BAD_ARGUMENT,
                        ("No embed can show the parameter %s of this URL. Open the page, choose what it offers for the "
                                        + "search, and take the URL that it has then.")
                                .formatted(ClientInput.quoted(name)));
            }
        }
    }

    /** Links in mails and social networks get these on their way, and pages ignore them. */
    private static boolean isOfTrackers(String name) {
        return name.startsWith("utm_") || name.endsWith("clid");
    }

    private static boolean isKnown(String name) {
        return FilterParameters.names().contains(name) || EmbedOptions.isOne(name);
    }

    /** The page has other parameters, such as the open view, that do not change what it is about. */
    private static List<Map.Entry<String, String>> known(URI url) {
        return RequestUrl.parameters(url).stream()
                .filter(parameter -> isKnown(parameter.getKey()))
                .toList();
    }

    private static String pageOf(GlobalId id) {
        return switch (id.type()) {
            case "Meeting", "Incident", "Statement", "Agreement", "Occasion" -> "event";
            case "State", "Organization", "Person", "ArmedGroup" -> "actor";
            case "Dispute" -> "dispute";
            default -> "";
        };
    }

    private static String parameterOf(String page) {
        return switch (page) {
            case "actor" -> "involving";
            case "dispute" -> "about";
            default -> EmbedOptions.EVENT;
        };
    }

    private String nameOf(Node node, FilterParameters question) {
        long id = GlobalId.decode(node.getId()).orElseThrow().id();
        List<Name> known = queries.values(names.ofEntries(List.of(id))).getOrDefault(id, List.of());
        return preferenceOf(question).choose(known).map(Name::text).orElseGet(() -> untitled(question));
    }

    private static LanguagePreference preferenceOf(FilterParameters question) {
        return question.language() == null ? LanguagePreference.DEFAULT : LanguagePreference.ofTag(question.language());
    }

    private FilterParameters named(FilterParameters question) {
        return references.named(question, preferenceOf(question));
    }

    /** The actors and the time of the question, in its own words. Ids that nobody has a name for are left out. */
    private static String titleOf(FilterParameters question) {
        String words = RequestUrl.parameters(URI.create("?" + question.queryString())).stream()
                .filter(parameter -> Set.of("between", "involving", "about", "at", "text", "during")
                        .contains(parameter.getKey()))
                .map(Map.Entry::getValue)
                .filter(value -> GlobalId.decode(value).isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? untitled(question) : words;
    }

    private static String untitled(FilterParameters question) {
        return PageLanguage.of(question.language(), null).timelineTitle();
    }
}
