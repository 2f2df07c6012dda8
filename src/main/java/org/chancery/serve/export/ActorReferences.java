package org.chancery.serve.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.language.LanguagePreference;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorCode;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.source.DatasetRepository;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Writes references to actors that another archive understands: a code, or else a name. */
@ApplicationScoped
class ActorReferences {
    /** The schemes of codes, the best known first. */
    private static final Map<CodeScheme, String> SCHEMES = Map.of(
            CodeScheme.ISO3166_ALPHA2, "iso3166:",
            CodeScheme.WIKIDATA, "wikidata:",
            CodeScheme.COW, "cow:",
            CodeScheme.COW_IGO, "cow-igo:",
            CodeScheme.GW, "gw:",
            CodeScheme.UCDP_ACTOR, "ucdp-actor:",
            CodeScheme.US_HISTORIAN, "us-historian:");

    private static final List<CodeScheme> IN_ORDER = List.of(
            CodeScheme.ISO3166_ALPHA2,
            CodeScheme.WIKIDATA,
            CodeScheme.COW,
            CodeScheme.COW_IGO,
            CodeScheme.GW,
            CodeScheme.UCDP_ACTOR,
            CodeScheme.US_HISTORIAN);

    private final ActorDirectory directory;
    private final DatasetRepository datasets;

    ActorReferences(ActorDirectory directory, DatasetRepository datasets) {
        this.directory = directory;
        this.datasets = datasets;
    }

    /**
     * Such as {@code iso3166:TJ}, or {@code name:Soviet Union}.
     *
     * @param when the day whose codes are used; null: today's
     */
    String reference(long id, @Nullable Edtf when) {
        Actor actor = directory.actor(id);
        for (CodeScheme scheme : IN_ORDER) {
            for (ActorCode code : actor.getCodes()) {
                if (code.scheme() == scheme && isInUse(code, when)) {
                    return SCHEMES.get(scheme) + code.code();
                }
            }
        }
        return "name:" + name(actor);
    }

    private static boolean isInUse(ActorCode code, @Nullable Edtf when) {
        Edtf during = code.during();
        if (during == null) {
            return true;
        }
        return when == null ? during.bounds().latestEnd().equals(LocalDateTime.MAX) : during.possiblyDuring(when);
    }

    static String name(Actor actor) {
        return LanguagePreference.DEFAULT
                .choose(actor.getNames())
                .map(org.chancery.language.Name::text)
                .orElseGet(actor::getId);
    }

    /** The actors to which a dataset is limited. */
    List<String> coveredBy(long dataset) {
        return datasets.actors().getOrDefault(dataset, Set.of()).stream()
                .map(actor -> reference(actor, null))
                .toList();
    }
}
