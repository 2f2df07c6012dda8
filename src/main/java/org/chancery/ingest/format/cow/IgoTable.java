package org.chancery.ingest.format.cow;

import java.util.List;
import org.chancery.record.exchange.Bundle;

/** The two tables of intergovernmental organizations and their members. */
enum IgoTable implements CowTable {
    ORGANIZATIONS(List.of("ioname", "orgname", "longorgname", "sdate", "deaddate")),
    MEMBERSHIPS(List.of("igo", "status", "ccode", "from_year", "to_year"));

    /** No other table has the first two together. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    IgoTable(List<String> columns) {
        this.columns = columns;
    }

    @Override
    public List<String> marks() {
        return columns.subList(0, 2);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Bundle.Source source() {
        return this == ORGANIZATIONS
                ? CowProject.source("organizations", "Intergovernmental Organizations 3.0: organizations")
                : CowProject.source("memberships", "Intergovernmental Organizations 3.0: memberships of states");
    }
}
