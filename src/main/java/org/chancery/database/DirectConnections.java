package org.chancery.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.AgroalSecurityProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Connections beside the pool, to the same server and with the same settings. Nobody waits for them. */
@ApplicationScoped
public class DirectConnections {
    private final AgroalDataSource pool;
    private final Driver driver = new Driver();

    DirectConnections(AgroalDataSource pool) {
        this.pool = pool;
    }

    /**
     * Opens one, which the caller closes.
     *
     * @param purpose the name of the connection in the server's list
     */
    public Connection open(String purpose) throws SQLException {
        AgroalConnectionFactoryConfiguration settings =
                pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        Properties properties = new Properties();
        properties.putAll(settings.jdbcProperties());
        Stream.concat(Stream.of(settings.principal()), settings.credentials().stream())
                .filter(Objects::nonNull)
                .forEach(secret -> properties.putAll(read(secret, settings)));
        PGProperty.APPLICATION_NAME.set(properties, "chancery, " + purpose);
        return Objects.requireNonNull(
                driver.connect(settings.jdbcUrl(), properties), "The URL of the database is not one of PostgreSQL");
    }

    private static Properties read(Object secret, AgroalConnectionFactoryConfiguration settings) {
        return settings.securityProviders().stream()
                .map((AgroalSecurityProvider provider) -> provider.getSecurityProperties(secret))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(Properties::new);
    }
}
