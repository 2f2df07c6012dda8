package org.chancery.ingest.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

@Command(
        name = "chancery",
        description = {
            "Keeps the record of diplomacy. Without a command it serves the archive over GraphQL.",
            "The archive is the PostgreSQL server that QUARKUS_DATASOURCE_JDBC_URL names, or else the one in "
                    + "data/postgres."
        },
        versionProvider = ApplicationVersion.class,
        subcommands = {ImportCommand.class, MatchesCommand.class, FormatsCommand.class, MappingCommand.class})
final class ChanceryCommand {
    @Option(
            names = {"-h", "--help"},
            description = "Show this help and exit.",
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(names = "--version", description = "Show the version and exit.", versionHelp = true)
    boolean version;
}
