package org.chancery.serve.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graphql.ClientError;
import org.chancery.serve.explorer.PageHead.Alternate;
import org.chancery.serve.export.FilterParameters;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says of each state of the page what it is, for its head. Without the archive, it is the page that asks for it. */
@ApplicationScoped
class PageHeads {
    private static final Logger LOG = Logger.getLogger(PageHeads.class);
    private static final Pattern RECORD = Pattern.compile("/(event|actor|dispute)/([^/]+)");
    private static final String LANGUAGE = "language";

    private final RecordCards cards;
    private final QuestionWords questions;

    PageHeads(RecordCards cards, QuestionWords questions) {
        this.cards = cards;
        this.questions = questions;
    }

    /**
     * The head of a page.
     *
     * @param root of the site
     * @param url after the root of the site
     */
    PageHead of(String root, URI url, PageLanguage language) {
        Address address = new Address(root, url);
        try {
            return known(address, new Phrases(language));
        } catch (ClientError unclear) {
            // The page says what is wrong with its question.
            return usual(new Phrases(language));
        } catch (RuntimeException unavailable) {
            LOG.debugf(unavailable, "The archive did not say what %s is", url);
            return usual(new Phrases(language));
        }
    }

    /** The head of an address under which there is nothing. */
    static PageHead missing(PageLanguage language) {
        Phrases phrases = new Phrases(language);
        return new PageHead(
                false,
                phrases.text("missing", "title"),
                phrases.text("missing", "help"),
                PictureResource.OF_THE_ARCHIVE,
                null,
                List.of());
    }

    private PageHead known(Address address, Phrases phrases) {
        Matcher record = RECORD.matcher(address.path());
        if (record.matches()) {
            return cards.find(record.group(1), record.group(2))
                    .map(card -> ofRecord(card, address, phrases))
                    .orElseGet(() -> noRecord(record.group(1), phrases));
        }
        return switch (address.path()) {
            case "/about" ->
                new PageHead(
                        true,
                        phrases.text("about", "title"),
                        phrases.text("about", "lead"),
                        PictureResource.OF_THE_ARCHIVE,
                        address.canonical("/about", List.of()),
                        address.alternates("/about", List.of()));
            case "/" -> ofQuestion(address, phrases);
            default -> usual(phrases);
        };
    }

    private static PageHead usual(Phrases phrases) {
        return new PageHead(
                true, "", phrases.text("document", "description"), PictureResource.OF_THE_ARCHIVE, null, List.of());
    }

    private PageHead ofQuestion(Address address, Phrases phrases) {
        List<Map.Entry<String, String>> filter = address.parameters().stream()
                .filter(parameter -> FilterParameters.names().contains(parameter.getKey()))
                .filter(parameter -> !parameter.getKey().equals(LANGUAGE))
                .toList();
        Optional<String> typed = address.parameters().stream()
                .filter(parameter -> parameter.getKey().equals("q"))
                .map(Map.Entry::getValue)
                .findFirst();
        String description = phrases.text("document", "description");
        if (typed.isPresent() && filter.isEmpty()) {
            return new PageHead(true, typed.get(), description, PictureResource.OF_THE_ARCHIVE, null, List.of());
        }
        if (filter.isEmpty()) {
            return new PageHead(
                    true,
                    "",
                    description,
                    PictureResource.OF_THE_ARCHIVE,
                    address.canonical("/", List.of()),
                    address.alternates("/", List.of()));
        }
        FilterParameters question = FilterParameters.read(filter);
        List<Map.Entry<String, String>> asked = RequestUrl.parameters(URI.create("?" + question.queryString()));
        return new PageHead(
                true,
                questions.of(question.filter(), phrases),
                description,
                PictureResource.OF_THE_ARCHIVE,
                address.canonical("/", asked),
                address.alternates("/", asked));
    }

    private static PageHead ofRecord(RecordCard card, Address address, Phrases phrases) {
        return new PageHead(
                true,
                CardWords.title(card, phrases),
                CardWords.description(card, phrases),
                PictureResource.of(card),
                address.canonical(card.path(), List.of()),
                address.alternates(card.path(), List.of()));
    }

    private static PageHead noRecord(String page, Phrases phrases) {
        return new PageHead(
                false,
                phrases.text("records", "notFound." + page),
                phrases.text("records", "notFoundHelp"),
                PictureResource.OF_THE_ARCHIVE,
                null,
                List.of());
    }

    /** The address of a page, and of the same page in other languages. */
    private record Address(String root, URI url) {
        String path() {
            return url.getPath() == null || url.getPath().isEmpty() ? "/" : url.getPath();
        }

        List<Map.Entry<String, String>> parameters() {
            return RequestUrl.parameters(url);
        }

        /** A page in a language that its URL names is one of its own; else the reader's language decides. */
        String canonical(String path, List<Map.Entry<String, String>> question) {
            return parameters().stream()
                    .filter(parameter -> parameter.getKey().equals(LANGUAGE))
                    .map(Map.Entry::getValue)
                    .filter(tag -> Arrays.stream(PageLanguage.values())
                            .anyMatch(language -> language.tag().equals(tag)))
                    .findFirst()
                    .map(tag -> in(tag, path, question))
                    .orElseGet(() -> in(null, path, question));
        }

        List<Alternate> alternates(String path, List<Map.Entry<String, String>> question) {
            return Stream.concat(
                            Arrays.stream(PageLanguage.values())
                                    .map(PageLanguage::tag)
                                    .map(tag -> new Alternate(tag, in(tag, path, question))),
                            Stream.of(new Alternate("x-default", in(null, path, question))))
                    .toList();
        }

        private String in(@Nullable String language, String path, List<Map.Entry<String, String>> question) {
            List<Map.Entry<String, String>> all = new ArrayList<>(question);
            if (language != null) {
                all.add(Map.entry(LANGUAGE, language));
            }
            String query = all.stream()
                    .map(parameter -> parameter.getKey() + "=" + RequestUrl.encoded(parameter.getValue()))
                    .collect(Collectors.joining("&"));
            return root + path + (query.isEmpty() ? "" : "?" + query);
        }
    }
}
