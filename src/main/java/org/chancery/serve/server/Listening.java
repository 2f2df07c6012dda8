package org.chancery.serve.server;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.function.Consumer;

/**
 * Registers every connection when it is accepted. Quarkus counts a connection only from its first whole request on, so
 * its own limit misses clients that never send one.
 */
@ApplicationScoped
class Listening {
    private static final String NAME = "chancery-accepted";

    private final VertxInternal vertx;
    private final Connections connections;

    Listening(Vertx vertx, Connections connections) {
        this.vertx = (VertxInternal) vertx;
        this.connections = connections;
    }

    /** Quarkus fires this a moment after the server listens. Connections of that moment are not counted. */
    void onPlainServer(@ObservesAsync HttpServerStart start) {
        watch();
    }

    void onSecureServer(@ObservesAsync HttpsServerStart start) {
        watch();
    }

    /**
     * Development mode starts the application again under a server that goes on listening, and announces no start of
     * it.
     */
    void onRestart(@Observes StartupEvent start) {
        watch();
    }

    /** What remained here would call an application that has stopped. */
    void onStop(@Observes ShutdownEvent stop) {
        onServers(channel -> {
            if (channel.pipeline().get(NAME) != null) {
                channel.pipeline().remove(NAME);
            }
        });
    }

    private void watch() {
        onServers(this::watch);
    }

    private void onServers(Consumer<Channel> action) {
        for (EventExecutor executor : vertx.getAcceptorEventLoopGroup()) {
            if (executor instanceof SingleThreadEventLoop loop) {
                loop.execute(() -> loop.registeredChannelsIterator().forEachRemaining(channel -> {
                    if (channel instanceof ServerChannel) {
                        action.accept(channel);
                    }
                }));
            }
        }
    }

    private void watch(Channel channel) {
        if (channel.pipeline().get(NAME) == null) {
            channel.pipeline().addFirst(NAME, new Accepted());
        }
    }

    @Sharable
    private final class Accepted extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            if (accepted instanceof Channel channel && !connections.admit(channel)) {
                channel.unsafe().closeForcibly();
            } else {
                context.fireChannelRead(accepted);
            }
        }
    }
}
