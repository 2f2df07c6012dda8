package org.chancery.serve.server;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The requests and answers of one HTTP/1.1 connection, between Netty's codec and Vert.x. Only this handler sees
 * requests that are rejected before any route. Vert.x and Quarkus answer those with a bare status.
 */
// Nobody waits for a message to be sent, because Netty closes the connection after a failure.
@SuppressWarnings("FutureReturnValueIgnored")
final class Http1Exchanges extends ChannelDuplexHandler {
    private final ServerRejections rejections;
    /** The methods of the requests without an answer yet, the oldest first. */
    private final Deque<HttpMethod> awaited = new ArrayDeque<>();

    private volatile boolean isRunning;
    private boolean hasRun;
    private boolean isReceiving;
    private long receivingSince;
    private boolean isAnswering;

    Http1Exchanges(ServerRejections rejections) {
        this.rejections = rejections;
    }

    boolean isRunning() {
        return isRunning;
    }

    boolean hasRunSinceLastLook() {
        boolean before = hasRun;
        hasRun = isRunning;
        return before;
    }

    boolean isTooSlow(long now, long receiveWithin) {
        return isReceiving && now - receivingSince >= receiveWithin;
    }

    /** Answers 408; false if another answer is on its way, because the two must not mix. */
    boolean rejectSlowness(Channel channel) {
        return reject(channel.pipeline().context(this), HttpResponseStatus.REQUEST_TIMEOUT);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            begin(request);
        }
        if (message instanceof LastHttpContent) {
            isReceiving = false;
        }
        boolean isBroken = message instanceof HttpContent content
                && !(message instanceof HttpRequest)
                && content.decoderResult().isFailure();
        if (isBroken && reject(context, HttpResponseStatus.BAD_REQUEST)) {
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    private void begin(HttpRequest request) {
        awaited.add(request.method());
        isRunning = true;
        hasRun = true;
        // Netty reports nothing more about a malformed request.
        isReceiving = request.decoderResult().isSuccess();
        receivingSince = System.nanoTime();
        if (request.decoderResult().isSuccess() && !isUnderstood(request)) {
            request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("Not HTTP/1.1")));
        }
    }

    /** The end of a body must be beyond doubt, or a proxy and this server read different requests. */
    private static boolean isUnderstood(HttpRequest request) {
        HttpVersion version = request.protocolVersion();
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return (version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0))
                && (codings.isEmpty()
                        || (codings.size() == 1 && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.get(0))));
    }

    private boolean reject(ChannelHandlerContext context, HttpResponseStatus status) {
        if (awaited.size() != 1 || isAnswering) {
            return false;
        }
        context.writeAndFlush(rejections.of(status)).addListener(ChannelFutureListener.CLOSE);
        isAnswering = true;
        return true;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response && isInterim(response)) {
            context.write(message, promise);
            return;
        }
        isAnswering = true;
        Object sent = message;
        if (message instanceof FullHttpResponse response && isBare(response)) {
            sent = rejections.insteadOf(response);
            ReferenceCountUtil.release(message);
        }
        if (message instanceof LastHttpContent) {
            context.write(sent, promise.unvoid().addListener(gone -> end()));
        } else {
            context.write(sent, promise);
        }
    }

    private static boolean isInterim(HttpResponse response) {
        return response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private boolean isBare(FullHttpResponse response) {
        return response.status().code() >= HttpResponseStatus.BAD_REQUEST.code()
                && !response.content().isReadable()
                && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE)
                && !HttpMethod.HEAD.equals(awaited.peek());
    }

    private void end() {
        awaited.poll();
        isRunning = !awaited.isEmpty();
        isAnswering = false;
        hasRun = true;
    }
}
