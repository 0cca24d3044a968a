package org.planouvert.worker;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketImplFactory;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/** Takes the network away from a worker: no document can make its reader fetch anything. */
final class NoNetwork {

    private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto", "jrt");

    private NoNetwork() {}

    /** Holds for the whole process and cannot be undone. */
    @SuppressWarnings("deprecation") // there is no other way to refuse sockets in a Java 17 process
    static void enforce() throws IOException {
        URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Refusal() : null);
        SocketImplFactory refusal = () -> {
            throw new IllegalStateException("a reader of documents has no network");
        };
        Socket.setSocketImplFactory(refusal);
    }

    private static final class Refusal extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("a reader of documents has no network");
        }
    }
}
