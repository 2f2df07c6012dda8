package org.chancery.ingest.format.phoenix;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.OrganizationKind;
import org.jspecify.annotations.Nullable;

/** The kind of an entry. The dictionaries do not have it; these rules derive it from codes, name and comment. */
record ActorNature(ActorKind kind, @Nullable OrganizationKind organizationKind) {
    static final ActorNature PERSON = new ActorNature(ActorKind.PERSON, null);

    private static final ActorNature ARMED_GROUP = new ActorNature(ActorKind.ARMED_GROUP, null);

    /** Parts of a code that mean acting for the state. */
    private static final Set<String> GOVERNMENT = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

    /** Words that never occur in the name of a person. */
    private static final Pattern ORGANIZATION_WORD = Pattern.compile(
            "(.*_)?(AGENCY|AIR_FORCE|ARMY|ASSEMBLY|ASSOCIATION|AUTHORITY|BANK|BRIGADES?|BUREAU|CABINET|COMMISSION"
                    + "|COMMITTEE"
                    + "|CONGRESS|CORPS|COUNCIL|COURT|DEPARTMENT|DUMA|EMBASSY|FEDERATION|FORCES?|FRONT|GOVERNMENT|GROUP"
                    + "|GUARD|INSTITUTE|LEAGUE|MINISTRY|MOVEMENT|NAVY|OFFICE|ORGANI[SZ]ATION|PARLIAMENT|PARTY|POLICE"
                    + "|POLITBURO|SENATE|SERVICES?|SOCIETY|SOLDIERS|SOVIET|TRIBUNAL|TROOPS|UNION|UNIVERSITY)(_.*)?");

    private static final Pattern LIST_OF_PERSONS = Pattern.compile("(?i).*(CountryInfo|rulers)\\.txt.*");

    static ActorNature of(DictionaryEntry entry) {
        ActorCoding first = entry.codings().get(0);
        boolean isNamedAsOrganization =
                ORGANIZATION_WORD.matcher(entry.name().toUpperCase(Locale.ROOT)).matches();
        if (!isNamedAsOrganization && isPerson(entry)) {
            return PERSON;
        }
        if (first.first().equals("IMG") || has(first, "REB", "SEP", "INS", "UAF")) {
            return ARMED_GROUP;
        }
        return new ActorNature(ActorKind.ORGANIZATION, organizationKind(first));
    }

    private static boolean isPerson(DictionaryEntry entry) {
        return entry.codings().stream().anyMatch(coding -> coding.isDated() || has(coding, "ELI"))
                || LIST_OF_PERSONS.matcher(entry.comment()).matches();
    }

    private static OrganizationKind organizationKind(ActorCoding coding) {
        if (coding.first().equals("MNC")) {
            return OrganizationKind.COMPANY;
        }
        if (coding.first().equals("IGO")) {
            return OrganizationKind.INTERGOVERNMENTAL;
        }
        if (coding.first().equals("NGO")) {
            return OrganizationKind.NGO;
        }
        if (has(coding, "MIL")) {
            return OrganizationKind.MILITARY;
        }
        if (actsForState(coding)) {
            return OrganizationKind.GOVERNMENT_BODY;
        }
        if (coding.first().equals("MED") || has(coding, "MED")) {
            return OrganizationKind.MEDIA;
        }
        if (has(coding, "NGO", "NGM")) {
            return OrganizationKind.NGO;
        }
        return has(coding, "BUS", "MNC") ? OrganizationKind.COMPANY : OrganizationKind.OTHER;
    }

    /** Whether an actor with the code acts for the state at the start of the code. */
    static boolean actsForState(ActorCoding coding) {
        return coding.rest().stream().anyMatch(GOVERNMENT::contains);
    }

    private static boolean has(ActorCoding coding, String... parts) {
        return List.of(parts).stream()
                .anyMatch(part -> coding.first().equals(part) || coding.rest().contains(part));
    }
}
