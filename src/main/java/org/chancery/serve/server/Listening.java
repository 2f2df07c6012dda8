package org.chancery.serve.server;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

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

    private void watch() {
        for (EventExecutor executor : vertx.getAcceptorEventLoopGroup()) {
            if (executor instanceof SingleThreadEventLoop loop) {
                loop.execute(() -> loop.registeredChannelsIterator().forEachRemaining(this::watch));
            }
        }
    }

    private void watch(Channel channel) {
        if (channel instanceof ServerChannel && channel.pipeline().get(NAME) == null) {
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
