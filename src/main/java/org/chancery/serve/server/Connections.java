package org.chancery.serve.server;

import io.netty.channel.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open connections. */
@ApplicationScoped
class Connections {
    private final EdgeConfig config;
    private final ServerRejections rejections;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();

    Connections(EdgeConfig config, ServerRejections rejections) {
        this.config = config;
        this.rejections = rejections;
    }

    /** False if there is no room for another. */
    boolean admit(Channel channel) {
        if (open.size() >= config.maxConnections() && !makeRoom()) {
            return false;
        }
        Connection connection = new Connection(channel, config, rejections);
        open.add(connection);
        channel.closeFuture().addListener(closed -> open.remove(connection));
        channel.pipeline().addFirst(Connection.class.getName(), connection);
        return true;
    }

    /** If the newest were rejected, a few idle clients could keep everybody out. */
    private boolean makeRoom() {
        Optional<Connection> idlest = open.stream()
                .filter(connection -> !connection.isRunning())
                .min(Comparator.comparingLong(Connection::idleSince));
        idlest.ifPresent(connection -> {
            open.remove(connection);
            connection.close();
        });
        return idlest.isPresent();
    }

    long running() {
        return open.stream().filter(Connection::isRunning).count();
    }
}
