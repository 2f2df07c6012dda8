package org.chancery.serve.server;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.CipherSuiteFilter;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextOption;
import io.netty.handler.ssl.SslProvider;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.NullUnmarked;

/**
 * Lets clients of Netty, such as the exporter of traces, use the JDK's TLS alone in a native executable. Quarkus
 * substitutes these methods itself, except for the one that Netty has had since 4.1.136. There a native build would
 * meet OpenSSL and stop. This class becomes unnecessary with the override of Netty's version (docs/decisions/0019).
 */
@NullUnmarked
final class TlsOfClients {
    private TlsOfClients() {}

    @TargetClass(className = "io.netty.handler.ssl.ResumptionController")
    static final class Resumption {
        @Alias
        Resumption() {}
    }

    @TargetClass(className = "io.netty.handler.ssl.JdkSslClientContext")
    static final class OfJdk {
        @Alias
        OfJdk(
                Provider sslContextProvider,
                X509Certificate[] trusted,
                TrustManagerFactory trustManagers,
                X509Certificate[] keyChain,
                PrivateKey key,
                String keyPassword,
                KeyManagerFactory keyManagers,
                Iterable<String> ciphers,
                CipherSuiteFilter cipherFilter,
                ApplicationProtocolConfig applicationProtocols,
                String[] protocols,
                long sessionCacheSize,
                long sessionTimeout,
                SecureRandom random,
                String keyStoreType,
                String endpointIdentification,
                Resumption resumption)
                throws SSLException {}
    }

    @TargetClass(SslContext.class)
    static final class OfAny {
        @Substitute
        static SslContext newClientContextInternal(
                SslProvider provider,
                Provider sslContextProvider,
                X509Certificate[] trusted,
                TrustManagerFactory trustManagers,
                X509Certificate[] keyChain,
                PrivateKey key,
                String keyPassword,
                KeyManagerFactory keyManagers,
                Iterable<String> ciphers,
                CipherSuiteFilter cipherFilter,
                ApplicationProtocolConfig applicationProtocols,
                String[] protocols,
                long sessionCacheSize,
                long sessionTimeout,
                boolean startTls,
                boolean enableOcsp,
                SecureRandom random,
                String keyStoreType,
                String endpointIdentification,
                Map.Entry<SslContextOption<?>, Object>... options)
                throws SSLException {
            if (enableOcsp) {
                throw new IllegalArgumentException("The JDK's TLS offers no OCSP here");
            }
            return (SslContext) (Object) new OfJdk(
                    sslContextProvider,
                    trusted,
                    trustManagers,
                    keyChain,
                    key,
                    keyPassword,
                    keyManagers,
                    ciphers,
                    cipherFilter,
                    applicationProtocols,
                    protocols,
                    sessionCacheSize,
                    sessionTimeout,
                    random,
                    keyStoreType,
                    endpointIdentification,
                    new Resumption());
        }
    }
}
