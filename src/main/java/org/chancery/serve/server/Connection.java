package org.chancery.serve.server;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2Connection;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Exception;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A connection, with limits on the time of its client. Netty's time-out between two bytes does not stop a client that
 * sends a byte now and then. Here a whole request has to arrive in time.
 */
// Nobody waits for the end of a connection, because Netty reports it by an event.
@SuppressWarnings("FutureReturnValueIgnored")
final class Connection extends ChannelInboundHandlerAdapter {
    private static final int LOOKS_PER_LIMIT = 4;

    private final Channel channel;
    private final Http1Exchanges http1;
    private final long idleAfter;
    private final long receiveWithin;
    private volatile long idleSince = System.nanoTime();
    private int newestStream;
    private Http2Connection.@Nullable PropertyKey receivingSince;

    Connection(Channel channel, EdgeConfig config, ServerRejections rejections) {
        this.channel = channel;
        this.http1 = new Http1Exchanges(rejections);
        this.idleAfter = config.idleAfter().toNanos();
        this.receiveWithin = config.receiveWithin().toNanos();
    }

    /** The end of the last request, by {@link System#nanoTime()}. */
    long idleSince() {
        return idleSince;
    }

    /** Whether a request is running: its head has arrived, and its answer is not yet complete. */
    boolean isRunning() {
        Http2Connection http2 = http2();
        return http2 == null ? http1.isRunning() : http2.numActiveStreams() > 0;
    }

    void close() {
        channel.close();
    }

    /** Without this, Netty would wait another half minute for the streams of HTTP/2. */
    private void cutOff() {
        channel.pipeline().firstContext().close();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        // After the handler with which Vert.x detects the protocol, and before those of the detected one.
        context.pipeline().addLast(new FirstBytes());
        lookAgain();
        context.fireChannelActive();
    }

    private void lookAgain() {
        Duration pause = Duration.ofNanos(Math.min(idleAfter, receiveWithin) / LOOKS_PER_LIMIT);
        channel.eventLoop().schedule(this::look, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (!channel.isOpen()) {
            return;
        }
        long now = System.nanoTime();
        Http2Connection http2 = http2();
        if (http2 == null ? http1.isTooSlow(now, receiveWithin) : isTooSlow(http2, now)) {
            if (http2 != null || !http1.rejectSlowness(channel)) {
                cutOff();
            }
            return;
        }
        if (isRunning() || hasRunSinceLastLook(http2)) {
            idleSince = now;
        } else if (now - idleSince >= idleAfter) {
            close();
            return;
        }
        lookAgain();
    }

    private boolean hasRunSinceLastLook(@Nullable Http2Connection http2) {
        if (http2 == null) {
            return http1.hasRunSinceLastLook();
        }
        int newest = http2.remote().lastStreamCreated();
        boolean isNewer = newest != newestStream;
        newestStream = newest;
        return isNewer;
    }

    /** The client's side stays open until the client has sent its whole request, even after the answer. */
    private boolean isTooSlow(Http2Connection http2, long now) {
        Http2Connection.PropertyKey key = receivingSince == null ? http2.newKey() : receivingSince;
        receivingSince = key;
        try {
            return http2.forEachActiveStream(stream -> {
                        if (!stream.state().remoteSideOpen()) {
                            return true;
                        }
                        Long since = stream.getProperty(key);
                        if (since == null) {
                            stream.setProperty(key, now);
                        }
                        return since == null || now - since < receiveWithin;
                    })
                    != null;
        } catch (Http2Exception e) {
            return true;
        }
    }

    private @Nullable Http2Connection http2() {
        Http2ConnectionHandler handler = channel.pipeline().get(Http2ConnectionHandler.class);
        return handler == null ? null : handler.connection();
    }

    /** After Vert.x has detected the protocol, adds the handler for whole messages of HTTP/1.1. */
    private final class FirstBytes extends ChannelInboundHandlerAdapter {
        private static final String ENCODER = "httpEncoder";

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            if (context.pipeline().get(ENCODER) != null) {
                context.pipeline().addAfter(ENCODER, Http1Exchanges.class.getName(), http1);
            }
            context.pipeline().remove(this);
            context.fireChannelRead(bytes);
        }
    }
}
